import Testing

@testable import cv_lsp
