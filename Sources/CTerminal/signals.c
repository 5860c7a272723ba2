#define _GNU_SOURCE
#include "CTerminal.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

// All that would end or stop the program where nobody handles them, but for crashes (guard.c), and those of a window.
static const int watched[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGINT,    SIGTERM, SIGHUP,   SIGQUIT, SIGUSR1,
                              SIGUSR2,  SIGALRM, SIGPROF, SIGVTALRM, SIGXCPU, SIGIO,    SIGPWR,  SIGSTKFLT};
// What a write answers with an error instead: to a pipe without a reader, of a file that may not grow.
static const int answered[] = {SIGPIPE, SIGXFSZ};
enum {
    watched_count = sizeof watched / sizeof *watched,
    answered_count = sizeof answered / sizeof *answered,
    most_signals = 65
};

static struct sigaction before[most_signals];
static int pipe_ends[2] = {-1, -1};

static void note(int number) {
    int kept = errno;
    unsigned char byte = (unsigned char)number;
    // A full pipe drops the byte: hundreds of the same signals are waiting already.
    ssize_t ignored = write(pipe_ends[1], &byte, 1);
    (void)ignored;
    errno = kept;
}

static void take(int number, const struct sigaction *action, sigset_t *set) {
    sigaction(number, action, &before[number]);
    sigaddset(set, number);
}

int cterminal_signals_start(void) {
    if (pipe_ends[0] != -1) return pipe_ends[0];
    if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
    struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    struct sigaction ignored = {.sa_handler = SIG_IGN};
    sigemptyset(&ignored.sa_mask);
    sigset_t set;
    sigemptyset(&set);
    for (int i = 0; i < watched_count; i++) take(watched[i], &action, &set);
    for (int number = SIGRTMIN; number <= SIGRTMAX && number < most_signals; number++) take(number, &action, &set);
    for (int i = 0; i < answered_count; i++) take(answered[i], &ignored, &set);
    // A parent may have left them blocked, and a blocked signal survives exec.
    pthread_sigmask(SIG_UNBLOCK, &set, NULL);
    return pipe_ends[0];
}

void cterminal_signals_stop(void) {
    if (pipe_ends[0] == -1) return;
    for (int i = 0; i < watched_count; i++) sigaction(watched[i], &before[watched[i]], NULL);
    for (int number = SIGRTMIN; number <= SIGRTMAX && number < most_signals; number++) {
        sigaction(number, &before[number], NULL);
    }
    for (int i = 0; i < answered_count; i++) sigaction(answered[i], &before[answered[i]], NULL);
    close(pipe_ends[0]);
    close(pipe_ends[1]);
    pipe_ends[0] = pipe_ends[1] = -1;
}

void cterminal_stop_until_continued(void) {
    struct sigaction standard = {.sa_handler = SIG_DFL}, stop, go_on;
    sigemptyset(&standard.sa_mask);
    sigaction(SIGTSTP, &standard, &stop);
    sigaction(SIGCONT, &standard, &go_on);
    // With all that was started beside it, as the line does: a script that waits for it would not notice otherwise.
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &stop, NULL);
    sigaction(SIGCONT, &go_on, NULL);
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

static long microseconds_since(const struct timespec *start) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (now.tv_sec - start->tv_sec) * 1000000L + (now.tv_nsec - start->tv_nsec) / 1000L;
}

long cterminal_wait_for_input(int input, long microseconds) {
    struct timespec start;
    clock_gettime(CLOCK_MONOTONIC, &start);
    struct pollfd waited = {.fd = input, .events = POLLIN};
    while (1) {
        long passed = microseconds_since(&start);
        if (passed > microseconds) return -1;
        int ready = poll(&waited, 1, (int)((microseconds - passed + 999) / 1000));
        if (ready < 0 && errno == EINTR) continue;
        if (ready <= 0 || !(waited.revents & POLLIN) || (waited.revents & (POLLHUP | POLLERR))) return -1;
        return microseconds_since(&start);
    }
}

void cterminal_free_flow_control_keys(int fd) {
    struct termios settings;
    if (tcgetattr(fd, &settings) != 0) return;
    settings.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
    tcsetattr(fd, TCSADRAIN, &settings);
}

int cterminal_character(const unsigned char *bytes, size_t count, wchar_t *character) {
    mbstate_t state = {0};
    size_t length = mbrtowc(character, (const char *)bytes, count, &state);
    return length == (size_t)-2 ? 0 : length == (size_t)-1 ? -1 : 1;
}

int cterminal_columns(wchar_t character) {
    return wcwidth(character);
}
