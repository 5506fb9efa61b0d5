-- A person at the keyboard of a real Neovim: opens résumés, looks, types, errs and leaves. Started by `run`.

local patience = 15000 -- milliseconds that the server has for anything
local root = vim.env.CV_LSP_ROOT
local sample = root .. '/Examples/resumes/mara-lindqvist.md'

local function say(text) io.stdout:write(text .. '\n') end

--- Fails the running test, saying what came instead.
local function expect(condition, what, got)
  if not condition then
    error(what .. (got ~= nil and ('; got ' .. vim.inspect(got)) or ''), 0)
  end
  return condition
end

local function eventually(what, condition)
  local value
  vim.wait(patience, function()
    value = condition()
    return value
  end, 20)
  return expect(value, what .. ' within ' .. patience .. ' ms')
end

local function clients(buffer)
  if vim.lsp.get_clients then return vim.lsp.get_clients({ bufnr = buffer }) end
  return vim.tbl_values(vim.lsp.buf_get_clients(buffer))
end

local function open(path)
  vim.cmd('edit! ' .. vim.fn.fnameescape(path))
  return vim.api.nvim_get_current_buf()
end

local function open_served(path)
  local buffer = open(path)
  eventually('cv-lsp attaches to ' .. path, function() return clients(buffer)[1] ~= nil end)
  return buffer, clients(buffer)[1]
end

--- A buffer with these lines, in a new file that says that it is a résumé.
local function open_served_text(lines)
  local folder = vim.fn.tempname()
  vim.fn.mkdir(folder)
  vim.fn.writefile(lines, folder .. '/cv.md')
  return open_served(folder .. '/cv.md')
end

local function ask(buffer, method, parameters)
  local answers, reason = vim.lsp.buf_request_sync(buffer, method, parameters, patience)
  expect(answers, method .. ' is answered', reason)
  for _, answer in pairs(answers) do
    expect(not answer.error, method .. ' is answered without an error', answer.error)
    return answer.result
  end
  error(method .. ' was answered by nobody', 0)
end

--- Row and column (0-based, bytes) of the end of the first `words` in the buffer.
local function find(buffer, words)
  for row, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, true)) do
    local _, last = line:find(words, 1, true)
    if last then return row - 1, last end
  end
  error('“' .. words .. '” is not in the buffer', 0)
end

--- Puts the caret behind the first `words`, and returns the parameters that say so.
local function go_to(buffer, words, client)
  local row, column = find(buffer, words)
  vim.api.nvim_win_set_cursor(0, { row + 1, column })
  return vim.lsp.util.make_position_params(0, client.offset_encoding)
end

--- Types `new` in the place of the first `old`, as an edit that Neovim tells the server of.
local function replace(buffer, old, new)
  local row, column = find(buffer, old)
  vim.api.nvim_buf_set_text(buffer, row, column - #old, row, column, { new })
end

local function symbols(buffer)
  return ask(buffer, 'textDocument/documentSymbol', {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
  }) or {}
end

local function names(list)
  return vim.tbl_map(function(symbol) return symbol.name end, list)
end

local function named(list, name)
  for _, symbol in ipairs(list) do
    if symbol.name == name then return symbol end
    local found = symbol.children and named(symbol.children, name)
    if found then return found end
  end
end

local function findings(buffer, code)
  return vim.tbl_filter(function(finding)
    local found = finding.code or vim.tbl_get(finding, 'user_data', 'lsp', 'code')
    return found == code
  end, vim.diagnostic.get(buffer))
end

local tests = {
  { 'file names tell a résumé from the rest', function()
    local is_resume = require('cv_lsp').is_resume
    for _, path in ipairs({
      '/home/me/cv.md', '/home/me/CV-2025.md', '/x/my_resume.txt', '/x/Résumé.md', 'Lebenslauf.md',
      '/home/me/cv/english.md', '/x/currículo.md', '/x/резюме.md', '/x/简历.md', 'C:\\me\\resume.md',
    }) do
      expect(is_resume(path), path .. ' is a résumé')
    end
    for _, path in ipairs({
      '/x/README.md', '/cv/notes/todo.md', '/x/cvs.md', '/x/opencv.md', '/x/vital.md', '/x/notes.txt', '',
    }) do
      expect(not is_resume(path), path .. ' is no résumé')
    end
  end },

  { 'a README is left alone', function()
    local buffer = open(root .. '/README.md')
    vim.wait(300)
    expect(#clients(buffer) == 0, 'no server attaches to README.md')
  end },

  { 'the outline has sections, and jobs with their dates in them', function()
    local buffer = open_served(sample)
    local list = symbols(buffer)
    local experience = expect(named(list, 'Experience'), 'a section Experience', names(list))
    expect(#(experience.children or {}) == 4, 'four jobs', names(experience.children or {}))
    local job = expect(
      named(experience.children, 'Senior Software Engineer'), 'the second job', names(experience.children))
    expect((job.detail or ''):find('Tidtabell AB', 1, true), 'its detail names the company', job.detail)
    expect((job.detail or ''):find('2016', 1, true), 'its detail states the dates', job.detail)
    expect(job.selectionRange.start.line == find(buffer, '### Senior Software Engineer'),
      'its name is where the heading is', job.selectionRange)
  end },

  { 'hovering over a job tells what and how long', function()
    local buffer, client = open_served(sample)
    local hover = expect(
      ask(buffer, 'textDocument/hover', go_to(buffer, '### Senior Software', client)), 'a hover')
    local text = type(hover.contents) == 'table' and hover.contents.value or hover.contents
    for _, words in ipairs({ 'Senior Software Engineer', 'Tidtabell AB', '4 yrs', 'Django' }) do
      expect(text:find(words, 1, true), 'the hover says ' .. words, text)
    end
  end },

  { 'two letters of a skill complete to it, and the line reads as it should', function()
    local buffer, client = open_served(sample)
    replace(buffer, 'Prometheus, Grafana', 'Prometheus, Grafana, An')
    local answer = ask(buffer, 'textDocument/completion', go_to(buffer, 'Prometheus, Grafana, An', client))
    local items = answer and (answer.items or answer) or {}
    local labels = vim.tbl_map(function(item) return item.label end, items)
    local ansible
    for _, item in ipairs(items) do
      if item.label == 'Ansible' then ansible = item end
    end
    expect(ansible, 'Ansible is offered', labels)
    -- Where an item names no edit, an editor replaces the word before the caret.
    local row, column = find(buffer, 'Prometheus, Grafana, An')
    if ansible.textEdit then
      local edit = vim.deepcopy(ansible.textEdit)
      edit.range = edit.range or edit.insert
      vim.lsp.util.apply_text_edits({ edit }, buffer, client.offset_encoding)
    else
      vim.api.nvim_buf_set_text(buffer, row, column - 2, row, column, { ansible.insertText or ansible.label })
    end
    local line = vim.api.nvim_buf_get_lines(buffer, row, row + 1, true)[1]
    expect(line == '- **Operations:** Kubernetes, Terraform, Docker, Prometheus, Grafana, Ansible',
      'the line ends in the skill', line)
  end },

  { 'a mistyped year is found, and the finding goes with the mistake', function()
    local buffer = open_served(sample)
    replace(buffer, 'January 2012 – August 2012', 'January 2012 – August 2011')
    local row = find(buffer, 'August 2011')
    eventually('a finding end-before-start', function() return #findings(buffer, 'end-before-start') > 0 end)
    local finding = findings(buffer, 'end-before-start')[1]
    expect(finding.lnum == row, 'it is on line ' .. row, finding)
    expect(finding.message:find('2011', 1, true), 'it names the date', finding.message)
    replace(buffer, 'August 2011', 'August 2012')
    eventually('the finding goes', function() return #findings(buffer, 'end-before-start') == 0 end)
  end },

  { 'a finding that the settings switch off is not shown', function()
    local buffer, client = open_served(sample)
    replace(buffer, 'January 2012 – August 2012', 'January 2012 – August 2011')
    eventually('a finding end-before-start', function() return #findings(buffer, 'end-before-start') > 0 end)
    local function switch(severity)
      client.notify('workspace/didChangeConfiguration', {
        settings = { ['cv-lsp'] = { diagnostics = { severity = severity } } },
      })
    end
    switch({ ['end-before-start'] = 'off' })
    eventually('the finding goes', function() return #findings(buffer, 'end-before-start') == 0 end)
    switch(vim.empty_dict())
    eventually('the finding comes back', function() return #findings(buffer, 'end-before-start') > 0 end)
  end },

  { 'a quick fix mends what it is about', function()
    local buffer = open_served_text({
      '# Ada Byron', '', '## Skills', '', '## Experience', '', '### Clerk', '', 'Acme Ltd, 2018 – 2019',
    })
    eventually('a finding empty-section', function() return #findings(buffer, 'empty-section') > 0 end)
    vim.api.nvim_win_set_cursor(0, { 3, 4 })
    local titles
    local select = vim.ui.select
    vim.ui.select = function(items, options, choose)
      titles = vim.tbl_map(options.format_item or tostring, items)
      choose(items[1], 1)
    end
    vim.lsp.buf.code_action({ only = { 'quickfix' } })
    local passed, reason = pcall(eventually, 'the section goes', function()
      return vim.api.nvim_buf_get_lines(buffer, 2, 3, true)[1] == '## Experience'
    end)
    vim.ui.select = select
    expect(passed, reason, titles)
    expect(vim.deep_equal(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), {
      '# Ada Byron', '', '## Experience', '', '### Clerk', '', 'Acme Ltd, 2018 – 2019',
    }), 'nothing else has changed', vim.api.nvim_buf_get_lines(buffer, 0, -1, true))
  end },

  { 'a renaming reaches every mention', function()
    local buffer = open_served_text({
      '# Ada', '', 'See [my 🚢 work][w] and [more][w].', '', '[w]: https://ada.example',
    })
    local row, column = find(buffer, 'work][w')
    vim.api.nvim_win_set_cursor(0, { row + 1, column - 1 })
    vim.lsp.buf.rename('site')
    local wanted = { '# Ada', '', 'See [my 🚢 work][site] and [more][site].', '', '[site]: https://ada.example' }
    eventually('the label has its new name everywhere', function()
      return vim.deep_equal(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), wanted)
    end)
  end },

  { 'formatting tidies the lines, and once is enough', function()
    local buffer = open_served_text({ '# Ada Byron', '', '## Skills', '', '- Swift  ', '- Go\t' })
    local function format()
      if vim.lsp.buf.format then
        vim.lsp.buf.format({ timeout_ms = patience })
      else
        vim.lsp.buf.formatting_sync(nil, patience)
      end
      return vim.api.nvim_buf_get_lines(buffer, 0, -1, true)
    end
    local once = format()
    expect(vim.deep_equal(once, { '# Ada Byron', '', '## Skills', '', '- Swift', '- Go' }), 'no blanks at the ends', once)
    local twice = format()
    expect(vim.deep_equal(once, twice), 'formatted twice is formatted once', twice)
  end },

  { 'columns are right behind an emoji', function()
    local buffer, client = open_served(sample)
    replace(buffer, '*Nordhamn Freight, March', '*🚢 Nordhamn Freight, March')
    local hover = ask(buffer, 'textDocument/hover', go_to(buffer, 'Nordhamn Freight', client))
    expect(hover, 'a hover over the company')
    local job = expect(named(symbols(buffer), 'Staff Software Engineer'), 'the job is still there')
    expect((job.detail or ''):find('2021', 1, true), 'its dates are still read', job.detail)
  end },

  { 'plain text is served too', function()
    local buffer = open_served(root .. '/Examples/resumes/dale-whitcombe.txt')
    local list = symbols(buffer)
    local experience = expect(named(list, 'EXPERIENCE'), 'a section EXPERIENCE', names(list))
    local jobs = names(experience.children or {})
    expect(#jobs == 4 and vim.startswith(jobs[1], 'Charge Nurse'), 'four jobs, Charge Nurse first', jobs)
  end },

  { 'JSON Resume is served too', function()
    local buffer, client = open_served(root .. '/Examples/resumes/noor-haddad.json')
    local work = expect(named(symbols(buffer), 'work'), 'a section work')
    expect(named(work.children, 'iOS Developer'), 'the second job', names(work.children))
    local hover = expect(ask(buffer, 'textDocument/hover', go_to(buffer, 'iOS Developer', client)), 'a hover')
    expect(hover.contents.value:find('Clinique Mobile', 1, true), 'the hover names the company', hover)
  end },

  { 'one server serves the files of one folder, and ends when it is told to', function()
    local first, client = open_served(sample)
    local _, other = open_served(root .. '/Examples/resumes/tomasz-okonjo.md')
    expect(client.id == other.id, 'both buffers have one client')
    expect(vim.api.nvim_buf_is_valid(first), 'the first buffer lives')
    vim.lsp.stop_client(client.id)
    eventually('the server ends', function() return client.is_stopped() end)
  end },

  { 'settings given to setup hold from the start', function()
    local cv_lsp = require('cv_lsp')
    cv_lsp.setup({ settings = { ['cv-lsp'] = { diagnostics = { severity = { ['end-before-start'] = 'error' } } } } })
    local buffer = open_served(sample)
    replace(buffer, 'January 2012 – August 2012', 'January 2012 – August 2011')
    eventually('a finding end-before-start', function() return #findings(buffer, 'end-before-start') > 0 end)
    local severity = findings(buffer, 'end-before-start')[1].severity
    expect(severity == vim.diagnostic.severity.ERROR, 'it is an error', severity)
  end },
}

local function run()
  vim.o.virtualedit = 'onemore' -- the caret may stand behind a line's last character, as when typing
  require('cv_lsp').setup({ cmd = { vim.env.CV_LSP, '--stdio' } })
  local failed = 0
  for _, test in ipairs(tests) do
    local name, body = test[1], test[2]
    local passed, reason = pcall(body)
    say((passed and 'ok      ' or 'FAILED  ') .. name)
    if not passed then
      failed = failed + 1
      say('        ' .. tostring(reason):gsub('\n', '\n        '))
    end
    vim.cmd('silent! %bwipeout!')
  end
  local version = vim.version()
  say(('Neovim %d.%d.%d'):format(version.major, version.minor, version.patch))
  say(('%d passed, %d failed'):format(#tests - failed, failed))
  return failed == 0
end

local ran, passed = pcall(run)
if not ran then say('the session broke off: ' .. tostring(passed)) end
vim.cmd(ran and passed and 'qall!' or 'cquit 1')
