/// The structures of the Language Server Protocol 3.17, as far as the server uses them, under their own names.
enum LSP {}
