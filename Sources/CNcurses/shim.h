// What Swift cannot import of libncursesw: function-like macros, array-backed macros and mutable globals.
// Everything else is used as curses.h declares it.
#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <curses.h>
#include <term.h>
#include <stdio.h>

// term.h takes over these short names with macros; they would collide with ordinary identifiers.
#undef columns
#undef lines

static const attr_t cn_normal = A_NORMAL;
static const attr_t cn_bold = A_BOLD;
static const attr_t cn_dim = A_DIM;
static const attr_t cn_underline = A_UNDERLINE;
static const attr_t cn_reverse = A_REVERSE;
static const attr_t cn_italic = A_ITALIC;

static const mmask_t cn_left_pressed = BUTTON1_PRESSED;
static const mmask_t cn_wheel_up = BUTTON4_PRESSED;
static const mmask_t cn_wheel_down = BUTTON5_PRESSED;

static inline int cn_function_key(int number) { return KEY_F(number); }
static inline int cn_colours(void) { return COLORS; }
static inline int cn_rows(void) { return LINES; }
static inline int cn_columns(void) { return COLS; }

static inline SCREEN *cn_start(void) { return newterm(NULL, stdout, stdin); }
static inline void cn_take_every_key(void) {
    keypad(stdscr, TRUE);
    nodelay(stdscr, TRUE);
    meta(stdscr, TRUE);
}
// A byte, the code of a key (256 and above), or ERR where nothing has come.
static inline int cn_read(void) { return wgetch(stdscr); }
static inline void cn_move(int row, int column) { (void)wmove(stdscr, row, column); }
static inline void cn_erase(void) { (void)werase(stdscr); }
static inline void cn_stage(void) { (void)wnoutrefresh(stdscr); }
static inline void cn_repaint_everything(void) { (void)clearok(curscr, TRUE); }

// The last cell of the screen is drawn although waddch answers ERR there: the cursor has nowhere to go.
static inline void cn_put_ascii(int row, int column, unsigned char byte, attr_t attributes, short pair) {
    (void)mvwaddch(stdscr, row, column, (chtype)byte | attributes | (chtype)COLOR_PAIR(pair));
}

// ERR when ncurses cannot hold these scalars in one cell.
static inline int cn_put_wide(int row, int column, const wchar_t *text, attr_t attributes, short pair) {
    cchar_t cell;
    int wide_pair = pair;
    if (setcchar(&cell, text, attributes, 0, &wide_pair) == ERR) return ERR;
    (void)mvwadd_wch(stdscr, row, column, &cell);
    return OK;
}

// NULL where the terminal does not have the capability (tigetstr also answers (char *)-1).
static inline const char *cn_capability(const char *name) {
    const char *found = tigetstr(name);
    return found == (const char *)-1 ? NULL : found;
}

#endif
