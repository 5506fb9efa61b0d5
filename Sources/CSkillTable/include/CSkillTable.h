#ifndef CSKILLTABLE_H
#define CSKILLTABLE_H

#include <stddef.h>
#include <stdint.h>

/// The skills vocabulary as Scripts/build-skills makes it of Schemas/skills.json; the layout is documented in
/// Sources/CVModel/Skills/SkillTableLayout.swift.
const uint8_t *cv_skill_table(void);

/// The length of the table in bytes.
size_t cv_skill_table_length(void);

#endif
