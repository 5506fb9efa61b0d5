#include "CSkillTable.h"

// Part of the binary, so that no resource bundle can go missing. C23's #embed works in every mode of clang 19 and
// later, which warns that it is new.
#pragma clang diagnostic ignored "-Wc23-extensions"
_Alignas(4) static const uint8_t table[] = {
#embed "skills.bin"
};

const uint8_t *cv_skill_table(void) { return table; }

size_t cv_skill_table_length(void) { return sizeof table; }
