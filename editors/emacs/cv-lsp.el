;;; cv-lsp.el --- Résumés kept as text, understood -*- lexical-binding: t -*-

;; Package-Requires: ((emacs "26.3") (eglot "1.9"))
;; SPDX-License-Identifier: MIT

;;; Commentary:

;; Has Eglot serve résumés with cv-lsp: `(cv-lsp-setup)' in the init file.  `M-x cv-lsp-serve' serves the current
;; buffer, whatever it is called.

;;; Code:

(require 'eglot)

(defgroup cv-lsp nil "Résumés kept as text." :group 'tools :prefix "cv-lsp-")

(defcustom cv-lsp-command '("cv-lsp" "--stdio")
  "The program to run, and its arguments."
  :type '(repeat string))

(defcustom cv-lsp-hooks '(markdown-mode-hook gfm-mode-hook text-mode-hook json-mode-hook js-json-mode-hook yaml-mode-hook)
  "The hooks of the modes in which people keep a résumé."
  :type '(repeat symbol))

(defcustom cv-lsp-file-regexp
  (concat "r[eé]+sum[eé]\\|\\(?:^\\|[^[:alpha:]]\\)\\(?:cv\\|vitae?\\)\\(?:[^[:alpha:]]\\|$\\)"
          "\\|curr[ií]cul\\|lebenslauf\\|levensloop\\|резюме\\|简历\\|簡歷\\|履歴書\\|職務経歴書\\|이력서")
  "Which files are résumés, by the last two steps of their paths in lower case.  A project's README is none."
  :type 'regexp)

(defun cv-lsp-resume-p (path)
  "Whether the name of the file at PATH, or its folder's, says that it is a résumé."
  (and path
       (string-match-p cv-lsp-file-regexp
                       (downcase (replace-regexp-in-string "\\`.*/\\([^/]*/[^/]*\\)\\'" "\\1" path)))
       t))

;;;###autoload
(defun cv-lsp-serve ()
  "Serve the current buffer with cv-lsp, whatever its file is called."
  (interactive)
  (setq-local eglot-server-programs `((,major-mode . ,cv-lsp-command)))
  (eglot-ensure))

(defun cv-lsp-serve-resume ()
  "Serve the current buffer with cv-lsp if its file is a résumé."
  (when (cv-lsp-resume-p buffer-file-name) (cv-lsp-serve)))

;;;###autoload
(defun cv-lsp-setup ()
  "Serve every résumé that is opened from now on."
  (dolist (hook cv-lsp-hooks) (add-hook hook #'cv-lsp-serve-resume)))

(provide 'cv-lsp)
;;; cv-lsp.el ends here
