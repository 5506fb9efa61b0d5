use zed_extension_api::{self as zed, settings::LspSettings, LanguageServerId, Result};

struct CvLsp;

impl zed::Extension for CvLsp {
    fn new() -> Self {
        CvLsp
    }

    /// The program that the settings name, or else the one in `PATH`.
    fn language_server_command(
        &mut self,
        server: &LanguageServerId,
        worktree: &zed::Worktree,
    ) -> Result<zed::Command> {
        let chosen = LspSettings::for_worktree(server.as_ref(), worktree)?
            .binary
            .and_then(|binary| binary.path);
        let command = chosen
            .or_else(|| worktree.which("cv-lsp"))
            .ok_or("cv-lsp is not in PATH: install it, or name it in lsp.cv-lsp.binary.path")?;
        Ok(zed::Command {
            command,
            args: vec!["--stdio".into()],
            env: worktree.shell_env(),
        })
    }

    fn language_server_initialization_options(
        &mut self,
        server: &LanguageServerId,
        worktree: &zed::Worktree,
    ) -> Result<Option<zed::serde_json::Value>> {
        Ok(LspSettings::for_worktree(server.as_ref(), worktree)?.initialization_options)
    }
}

zed::register_extension!(CvLsp);
