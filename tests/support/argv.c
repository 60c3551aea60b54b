/* Prints the arguments that a program receives: each in UTF-8 as hexadecimal digits, and then its standard input. */
#include <stdio.h>
#include <string.h>
#include <windows.h>
int wmain(int argc, wchar_t **argv) {
    static char utf8[65536];
    printf("curl:\n");
    for (int i = 1; i < argc; i++) {
        int size = WideCharToMultiByte(CP_UTF8, 0, argv[i], -1, utf8, sizeof utf8, NULL, NULL) - 1;
        printf("arg:");
        for (int at = 0; at < size; at++) printf("%02x", (unsigned char)utf8[at]);
        printf("\n");
        if (strcmp(utf8, "@-") == 0 || strcmp(utf8, "-") == 0) {
            int byte;
            printf("in:");
            while ((byte = getchar()) != EOF) printf("%02x", byte);
            printf("\n");
        }
    }
    return 0;
}
