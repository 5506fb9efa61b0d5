-- Read by `vim.lsp.enable('cv_lsp')` (Neovim 0.11 and later).

local cv_lsp = require('cv_lsp')

return {
  cmd = cv_lsp.options.cmd,
  filetypes = cv_lsp.options.filetypes,
  settings = cv_lsp.options.settings,
  get_language_id = cv_lsp.language_id,
  -- Not calling back leaves the buffer alone.
  root_dir = function(buffer, serve)
    local path = vim.api.nvim_buf_get_name(buffer)
    if cv_lsp.options.is_resume(path) then serve(cv_lsp.root(path)) end
  end,
}
