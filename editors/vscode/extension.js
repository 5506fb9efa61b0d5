// @ts-check
'use strict';

const { commands, window, workspace } = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

/** The languages in which people keep a résumé as text. */
const languages = ['markdown', 'pandoc', 'rmd', 'quarto', 'plaintext', 'json', 'yaml'];

/** What the user has called a résumé in this session, whatever its name: a scheme and a pattern for its path each. */
const chosen = new Map();

/** @type {LanguageClient | undefined} */
let client;

/** Which documents are the server's: by language and pattern, and one by one those that were chosen. */
function documentSelector() {
  const patterns = workspace.getConfiguration('cv-lsp').get('files', []);
  const files = [...patterns.map((pattern) => ({ scheme: 'file', pattern })), ...chosen.values()];
  return languages.flatMap((language) => files.map((file) => ({ language, ...file })));
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
  const scheme = document?.uri.scheme;
  if (!document || !['file', 'untitled'].includes(scheme) || !languages.includes(document.languageId)) {
    window.showInformationMessage('cv-lsp reads Markdown, plain text, JSON Resume and YAML.');
    return;
  }
  chosen.set(document.uri.toString(), { scheme, pattern: literally(document.uri.fsPath) });
  await restart();
}

async function activate(context) {
  context.subscriptions.push(
    commands.registerCommand('cv-lsp.serve', serveThisFile),
    commands.registerCommand('cv-lsp.restart', restart),
    commands.registerCommand('cv-lsp.showLog', () => client?.outputChannel.show()),
    workspace.onDidChangeConfiguration((change) => {
      if (['cv-lsp.server', 'cv-lsp.files'].some((section) => change.affectsConfiguration(section))) restart();
    }));
  await start();
}

module.exports = { activate, deactivate: stop };
