#define _GNU_SOURCE
#include "CTerminal.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static const int watched[] = {SIGWINCH, SIGTSTP, SIGINT, SIGTERM, SIGHUP};
enum { watched_count = sizeof watched / sizeof *watched };

static struct sigaction before[watched_count];
static int pipe_ends[2] = {-1, -1};

static void note(int number) {
    int kept = errno;
    unsigned char byte = (unsigned char)number;
    // A full pipe drops the byte: hundreds of the same signals are waiting already.
    ssize_t ignored = write(pipe_ends[1], &byte, 1);
    (void)ignored;
    errno = kept;
}

int cterminal_signals_start(void) {
    if (pipe_ends[0] != -1) return pipe_ends[0];
    if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
    struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    sigset_t set;
    sigemptyset(&set);
    for (int i = 0; i < watched_count; i++) {
        sigaction(watched[i], &action, &before[i]);
        sigaddset(&set, watched[i]);
    }
    // A parent may have left them blocked, and a blocked signal survives exec.
    pthread_sigmask(SIG_UNBLOCK, &set, NULL);
    return pipe_ends[0];
}

void cterminal_signals_stop(void) {
    if (pipe_ends[0] == -1) return;
    for (int i = 0; i < watched_count; i++) sigaction(watched[i], &before[i], NULL);
    close(pipe_ends[0]);
    close(pipe_ends[1]);
    pipe_ends[0] = pipe_ends[1] = -1;
}

void cterminal_stop_until_continued(void) {
    struct sigaction standard = {.sa_handler = SIG_DFL}, ours;
    sigemptyset(&standard.sa_mask);
    sigaction(SIGTSTP, &standard, &ours);
    raise(SIGTSTP);
    sigaction(SIGTSTP, &ours, NULL);
}

int cterminal_window_size(int fd, int *rows, int *columns) {
    struct winsize size;
    if (ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return -1;
    *rows = size.ws_row;
    *columns = size.ws_col;
    return 0;
}

int cterminal_wait(int input, int signals, int milliseconds) {
    struct pollfd waited[2] = {{.fd = input, .events = POLLIN}, {.fd = signals, .events = POLLIN}};
    int ready = poll(waited, 2, milliseconds);
    if (ready < 0) return errno == EINTR ? 0 : -1;
    // A terminal that hung up can be read for ever, and never has anything.
    if (waited[0].revents & (POLLHUP | POLLERR | POLLNVAL)) return -1;
    int answer = 0;
    if (waited[0].revents & POLLIN) answer |= 1;
    if (waited[1].revents & POLLIN) answer |= 2;
    return answer;
}

void cterminal_free_flow_control_keys(int fd) {
    struct termios settings;
    if (tcgetattr(fd, &settings) != 0) return;
    settings.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
    tcsetattr(fd, TCSADRAIN, &settings);
}

int cterminal_columns(wchar_t character) {
    return wcwidth(character);
}
