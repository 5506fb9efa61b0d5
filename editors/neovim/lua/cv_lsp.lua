--- cv-lsp for Neovim: which files it serves, and how each version of Neovim starts it.
---
--- Neovim 0.11 and later: `vim.lsp.enable('cv_lsp')` is enough (see lsp/cv_lsp.lua); `setup` does the same.
--- Neovim 0.7 to 0.10: `require('cv_lsp').setup()`.

local M = {}

--- Lua patterns for words that name a résumé, in lower case. `%f` marks a word's edge: `cv` is one, `cvs` is not.
M.names = {
  'r[eé]+sum[eé]+', '%f[%a]cv%f[%A]', '%f[%a]vitae?%f[%A]', 'curr[ií]+cul', 'lebenslauf',
  'levensloop', 'резюме', '简历', '簡歷', '履歴書', '職務経歴書', '이력서',
}

--- Whether the file's name, or its folder's, says that it is a résumé. A project's README is none.
--- @param path string
--- @return boolean
function M.is_resume(path)
  local name = vim.fn.tolower(path:match('[^/\\]*[/\\]?[^/\\]*$'))
  for _, pattern in ipairs(M.names) do
    if name:find(pattern) then return true end
  end
  return false
end

M.options = {
  cmd = { 'cv-lsp', '--stdio' },
  filetypes = { 'markdown', 'pandoc', 'rmd', 'quarto', 'text', 'json' },
  is_resume = M.is_resume,
  root_markers = { '.cv', '.git' },
  settings = {},
}

--- LSP's names for Neovim's file types.
local language_ids = { text = 'plaintext' }

--- @param filetype string
--- @return string
function M.language_id(_, filetype) return language_ids[filetype] or filetype end

--- The nearest folder above `path` that holds a root marker, or else its own folder.
--- @param path string
--- @return string
function M.root(path)
  local own = vim.fn.fnamemodify(path, ':p:h')
  local folder = own
  while true do
    for _, marker in ipairs(M.options.root_markers) do
      if vim.loop.fs_stat(folder .. '/' .. marker) then return folder end
    end
    local parent = vim.fn.fnamemodify(folder, ':h')
    if parent == folder then return own end
    folder = parent
  end
end

--- For Neovim 0.7, which has no `vim.lsp.start`: the id of the client that serves a root.
local clients = {}

--- Starts cv-lsp for a buffer, whatever the file is called, or attaches the buffer to the one that runs.
--- @param buffer? integer the current one where none is given
function M.attach(buffer)
  buffer = (buffer == nil or buffer == 0) and vim.api.nvim_get_current_buf() or buffer
  local options = M.options
  local root = M.root(vim.api.nvim_buf_get_name(buffer))
  local config = {
    name = 'cv_lsp',
    cmd = options.cmd,
    root_dir = root,
    settings = options.settings,
    init_options = options.settings, -- as older versions do not send `settings`
    get_language_id = M.language_id,
    capabilities = options.capabilities,
    on_attach = options.on_attach,
  }
  if vim.lsp.start then
    vim.lsp.start(config, { bufnr = buffer })
    return
  end
  if not clients[root] then
    config.on_exit = function() clients[root] = nil end
    clients[root] = vim.lsp.start_client(config)
  end
  if clients[root] then vim.lsp.buf_attach_client(buffer, clients[root]) end
end

--- Serves every résumé that is opened from now on.
--- @param options? table overrides of `M.options`, and `capabilities` and `on_attach` as Neovim takes them
function M.setup(options)
  M.options = vim.tbl_deep_extend('force', M.options, options or {})
  vim.api.nvim_create_user_command('CvLspAttach', function() M.attach() end, {
    desc = 'Serve this buffer with cv-lsp, whatever it is called',
  })
  if vim.lsp.config and vim.lsp.enable then
    local config = vim.tbl_extend('force', {}, M.options)
    config.is_resume, config.root_markers = nil, nil
    vim.lsp.config('cv_lsp', config)
    vim.lsp.enable('cv_lsp')
    return
  end
  local group = vim.api.nvim_create_augroup('cv_lsp', { clear = true })
  vim.api.nvim_create_autocmd('FileType', {
    group = group,
    pattern = M.options.filetypes,
    callback = function(event)
      if M.options.is_resume(vim.api.nvim_buf_get_name(event.buf)) then M.attach(event.buf) end
    end,
  })
end

return M
