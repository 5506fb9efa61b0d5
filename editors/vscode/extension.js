// @ts-check
'use strict';

const { commands, window, workspace } = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

/** The languages in which people keep a résumé as text. */
const languages = ['markdown', 'pandoc', 'rmd', 'quarto', 'plaintext', 'json'];

/** Files that the user has called résumés in this session, whatever their name. */
const chosen = new Set();

/** @type {LanguageClient | undefined} */
let client;

/** Which documents are the server's: by language and pattern, and one by one those that were chosen. */
function documentSelector() {
  const patterns = workspace.getConfiguration('cv-lsp').get('files', []);
  const files = [...patterns.map((pattern) => ({ pattern })), ...[...chosen].map((path) => ({ pattern: path }))];
  return languages.flatMap((language) => files.map((file) => ({ scheme: 'file', language, ...file })));
}

async function start() {
  const command = workspace.getConfiguration('cv-lsp').get('server.path', 'cv-lsp');
  client = new LanguageClient(
    'cv-lsp', 'cv-lsp', { command, args: ['--stdio'] },
    { documentSelector: documentSelector(), synchronize: { configurationSection: 'cv-lsp' } });
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    window.showErrorMessage(`cv-lsp: cannot run “${command}” (${error}). Set cv-lsp.server.path to where it is.`);
  }
}

async function stop() {
  const running = client;
  client = undefined;
  await running?.stop();
}

async function restart() {
  await stop();
  await start();
}

/** Escapes what a glob pattern gives a meaning to, so that it stands for one path. */
function literally(path) {
  return path.replace(/[[\]{}*?]/g, '[$&]');
}

async function serveThisFile() {
  const document = window.activeTextEditor?.document;
  if (!document || document.uri.scheme !== 'file' || !languages.includes(document.languageId)) {
    window.showInformationMessage('cv-lsp reads Markdown, plain text and JSON Resume files.');
    return;
  }
  chosen.add(literally(document.uri.fsPath));
  await restart();
}

async function activate(context) {
  context.subscriptions.push(
    commands.registerCommand('cv-lsp.serve', serveThisFile),
    commands.registerCommand('cv-lsp.restart', restart),
    workspace.onDidChangeConfiguration((change) => {
      if (['cv-lsp.server', 'cv-lsp.files'].some((section) => change.affectsConfiguration(section))) restart();
    }));
  await start();
}

module.exports = { activate, deactivate: stop };
