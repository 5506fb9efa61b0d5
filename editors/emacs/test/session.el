;;; session.el --- A person at the keyboard of a real Emacs  -*- lexical-binding: t -*-

;;; Commentary:

;; Opens résumés, looks, types, errs, takes what is offered and leaves.  Started by `run'.

;;; Code:

(require 'cl-lib)
(require 'imenu)
(require 'flymake)
(require 'cv-lsp)

(defconst patience 15 "Seconds that the server has for anything.")
(defconst root (file-name-as-directory (getenv "CV_LSP_ROOT")))
(defconst sample (concat root "Examples/resumes/mara-lindqvist.md"))

(defun expect (condition what &optional got)
  "Fail the running test unless CONDITION: WHAT was expected, GOT came instead."
  (or condition (error "%s%s" what (if got (format "; got %S" got) ""))))

(defun eventually (what condition)
  "Wait until the function CONDITION gives something; WHAT it is."
  (let ((end (+ (float-time) patience)) value)
    (while (and (not (setq value (funcall condition))) (< (float-time) end))
      (accept-process-output nil 0.02))
    (expect value (format "%s within %s s" what patience))))

(defun open-served (text &optional name)
  "A served buffer of a copy of the file TEXT, or of the words TEXT where NAME is given."
  (let* ((folder (file-name-as-directory (make-temp-file "cv-lsp-" t)))
         (path (concat folder (or name (file-name-nondirectory text)))))
    (if name (write-region text nil path nil 'silent) (copy-file text path))
    (find-file path)
    (cv-lsp-serve)
    ;; Eglot connects after the command that opened the file.
    (run-hooks 'post-command-hook)
    (eventually "the server runs" #'eglot-current-server)
    (eventually "the buffer is served" (lambda () eglot--managed-mode))
    (current-buffer)))

(defun go-behind (words)
  "Put point behind the first WORDS."
  (goto-char (point-min))
  (expect (search-forward words nil t) (format "“%s” is in the buffer" words)))

(defun replace-words (old new)
  "Type NEW in the place of the first OLD."
  (go-behind old)
  (delete-region (match-beginning 0) (match-end 0))
  (insert new)
  (run-hooks 'post-command-hook))

(defun line-at-point () (buffer-substring-no-properties (line-beginning-position) (line-end-position)))

(defun findings ()
  "The messages of what is underlined, as the server has told by now."
  (eglot--signal-textDocument/didChange)
  (flymake-start)
  (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))

(defun finding-like (pattern)
  (lambda () (cl-find-if (lambda (text) (string-match-p pattern text)) (findings))))

(defun names (index)
  "All names in an imenu INDEX."
  (cl-loop for (name . rest) in index
           collect (substring-no-properties name)
           if (listp rest) append (names rest)))

(defvar tests nil "Each a name and a function, last first.")
(defmacro deftest (name &rest body) (declare (indent 1)) `(push (cons ,name (lambda () ,@body)) tests))

(deftest "file names tell a résumé from the rest"
  (dolist (path '("/home/me/cv.md" "/home/me/CV-2025.md" "/x/my_resume.txt" "/x/Résumé.md" "Lebenslauf.md"
                  "/home/me/cv/english.md" "/x/currículo.md" "/x/резюме.md" "/x/简历.md"))
    (expect (cv-lsp-resume-p path) (format "%s is a résumé" path)))
  (dolist (path '("/x/README.md" "/cv/notes/todo.md" "/x/cvs.md" "/x/opencv.md" "/x/vital.md" "/x/notes.txt" "" nil))
    (expect (not (cv-lsp-resume-p path)) (format "%s is no résumé" path))))

(deftest "the outline has sections, and jobs in them"
  (open-served sample)
  (let ((found (names (eglot-imenu))))
    (dolist (name '("Experience" "Senior Software Engineer" "Education"))
      (expect (cl-member name found :test #'string-prefix-p) (format "%s is in the outline" name) found))))

(deftest "hovering over a job tells what and how long"
  (open-served sample)
  (go-behind "### Senior Software")
  (let* ((hover (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                                 (eglot--TextDocumentPositionParams)))
         (text (plist-get (plist-get hover :contents) :value)))
    (dolist (words '("Senior Software Engineer" "Tidtabell AB" "4 yrs"))
      (expect (string-match-p words text) (format "the hover says %s" words) text))))

(deftest "the beginning of a skill completes to it, and the line reads as it should"
  (open-served sample)
  (replace-words "Prometheus, Grafana" "Prometheus, Grafana, Ansibl")
  (expect (completion-at-point) "something completes")
  (expect (string= (line-at-point)
                   "- **Operations:** Kubernetes, Terraform, Docker, Prometheus, Grafana, Ansible")
          "the line ends in the skill" (line-at-point)))

(deftest "a mistyped year is found, and the finding goes with the mistake"
  (open-served sample)
  (replace-words "January 2012 – August 2012" "January 2012 – August 2011")
  (eventually "the finding" (finding-like "2011"))
  (replace-words "August 2011" "August 2012")
  (eventually "its end" (lambda () (not (funcall (finding-like "2011"))))))

(deftest "settings that Eglot is given hold"
  (let ((eglot-workspace-configuration '(:cv-lsp (:diagnostics (:severity (:end-before-start "off"))))))
    (setq-default eglot-workspace-configuration eglot-workspace-configuration)
    (unwind-protect
        (progn
          (open-served "## Experience\n\n### Clerk\n\nAcme Ltd, May 2019 – May 2018\n\n## Skills\n" "cv.md")
          (eventually "a finding about the empty section" (finding-like "empty"))
          (expect (not (funcall (finding-like "2018"))) "no finding about the dates" (findings)))
      (setq-default eglot-workspace-configuration nil))))

(deftest "a quick fix mends what it is about"
  (open-served "# Ada Byron\n\n## Skills\n\n## Experience\n\n### Clerk\n\nAcme Ltd, 2018 – 2019\n" "cv.md")
  (eventually "the finding" (finding-like "empty"))
  (go-behind "## Ski")
  (eglot-code-actions (point) (point) "quickfix" t)
  (expect (string= (buffer-string) "# Ada Byron\n\n## Experience\n\n### Clerk\n\nAcme Ltd, 2018 – 2019\n")
          "the section has gone" (buffer-string)))

(deftest "a renaming reaches every mention"
  (open-served "# Ada\n\nSee [my work][w] and [more][w].\n\n[w]: https://ada.example\n" "cv.md")
  (go-behind "my work][w")
  (eglot-rename "site")
  (expect (string= (buffer-string) "# Ada\n\nSee [my work][site] and [more][site].\n\n[site]: https://ada.example\n")
          "the label has its new name everywhere" (buffer-string)))

(deftest "formatting makes the lists alike, and changes nothing else"
  (open-served "# Ada Byron\n\n## Skills\n\n* Swift  \n- Go\t\n" "cv.md")
  (eglot-format-buffer)
  (expect (not (string-match-p "[ \t]$" (buffer-string))) "no line ends in a blank" (buffer-string))
  (let ((once (buffer-string)))
    (eglot-format-buffer)
    (expect (string= (buffer-string) once) "formatted twice is formatted once" (buffer-string))))

(deftest "columns are right behind an emoji"
  (open-served sample)
  (replace-words "*Nordhamn Freight, March" "*🚢 Nordhamn Freight, March")
  (go-behind "🚢 Nordhamn")
  (let ((hover (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                                (eglot--TextDocumentPositionParams))))
    (expect (string-match-p "Nordhamn Freight" (format "%S" hover)) "a hover over the company" hover)))

(deftest "the server ends when it is told to"
  (open-served sample)
  (let* ((server (eglot-current-server)) (process (jsonrpc--process server)))
    (eglot-shutdown server)
    (expect (not (process-live-p process)) "it has ended")))

(defun run-tests ()
  "Run all tests; whether all of them passed."
  (let ((failed 0) (all (reverse tests)))
    (dolist (test all)
      (condition-case reason
          (progn (funcall (cdr test)) (princ (format "ok      %s\n" (car test))))
        ((error quit)
         (cl-incf failed)
         (princ (format "FAILED  %s\n        %s\n" (car test) (error-message-string reason)))))
      (dolist (buffer (buffer-list))
        (when (buffer-file-name buffer)
          (with-current-buffer buffer (set-buffer-modified-p nil))
          (kill-buffer buffer))))
    (princ (format "Emacs %s, Eglot %s\n" emacs-version
                   (if (boundp 'eglot-version) eglot-version
                     (package-desc-version-string 'eglot))))
    (princ (format "%d passed, %d failed\n" (- (length all) failed) failed))
    (= failed 0)))

(defun package-desc-version-string (name)
  "The version in the header of the library NAME."
  (require 'lisp-mnt)
  (with-temp-buffer
    (insert-file-contents (concat (file-name-sans-extension (locate-library (symbol-name name))) ".el"))
    (or (lm-version) "?")))

(setq cv-lsp-command (list (getenv "CV_LSP") "--stdio")
      eglot-confirm-server-initiated-edits nil
      eglot-autoshutdown t
      eglot-send-changes-idle-time 0
      inhibit-message t
      make-backup-files nil
      create-lockfiles nil
      auto-save-default nil)
(kill-emacs (if (run-tests) 0 1))
;;; session.el ends here
