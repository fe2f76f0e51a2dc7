package org.hearsay.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The commands that work on a ledger, with the words of their help. */
final class LedgerCommands {
    private static final String USUAL = "The ledger is hearsay.db in the current folder unless --ledger names another.";

    private LedgerCommands() {}

    static List<CommandSpec> specs() {
        return List.of(
                add(),
                questions(),
                question(),
                ask(),
                who(),
                search(),
                series(),
                correct(),
                corrections(),
                export(),
                imports(),
                forget(),
                serve());
    }

    private static CommandSpec add() {
        CommandSpec add = AddOptions.spec();
        add.usageMessage()
                .description(
                        "Reads articles and keeps them in a ledger with every claim in them. What is there already is not read again, so"
                                + " a run that was cut off goes on where it was; another text at the same address is a new version.")
                .footer(
                        "",
                        "Examples:",
                        "  A folder's articles, into hearsay.db in the current folder:",
                        "    hearsay add pages/",
                        "  The same into a database on a server, naming each article once it is safe:",
                        "    hearsay add pages/ --list --ledger postgresql://user:password@host/database",
                        "",
                        USUAL + " It is made",
                        "if it is missing.",
                        Commands.EXIT_CODES,
                        Commands.MORE_CODES);
        return add;
    }

    private static CommandSpec search() {
        CommandSpec search = SearchCommand.spec();
        search.usageMessage()
                .description(
                        "Finds claims in a ledger, the newest first: by words of what is claimed, whatever their ending, and by voice, act,"
                                + " outlet, place and date.")
                .footer(
                        "",
                        "Examples:",
                        "  Denials that speak of rockets:",
                        "    hearsay search rockets act:denies",
                        "  What Reuters had from Dmitry Peskov in March 2022, without one subject:",
                        "    hearsay search voice:\"Dmitry Peskov\" outlet:Reuters on:2022-03 -sanctions",
                        "  For a spreadsheet:",
                        "    hearsay search \"market square\" --format csv --limit 1000 > square.csv",
                        "",
                        USUAL,
                        Commands.EXIT_CODES,
                        Commands.MORE_CODES);
        return search;
    }

    private static CommandSpec series() {
        CommandSpec series = SeriesCommand.spec();
        series.usageMessage()
                .description(
                        "Shows how counts of one thing went: those killed in one attack, say, by who counts them, with the words, and where counts"
                                + " were raised or lowered or clash. Those with rivals come first. A filter asks for the incidents that fitting claims speak of.")
                .footer(
                        "",
                        "Examples:",
                        "    hearsay series",
                        "    hearsay series place:Aleppo since:2016-09 until:2016-10",
                        "  For a spreadsheet, one figure a line:",
                        "    hearsay series killed --format csv --limit 1000 > killed.csv",
                        "",
                        USUAL,
                        Commands.EXIT_CODES,
                        Commands.MORE_CODES);
        return series;
    }

    private static CommandSpec who() {
        CommandSpec who = WhoCommand.spec();
        who.usageMessage()
                .description(
                        "Shows what somebody said over time, the newest first: by what act, in which words, in which outlet and through whom."
                                + " A last name does where it is only one person's; where it is not, their names are listed (exit code 2).")
                .footer(
                        "",
                        "Examples:",
                        "    hearsay who Peskov",
                        "    hearsay who \"Dmitry Peskov\" mobilization since:2022-09 act:denies,states",
                        "",
                        USUAL,
                        Commands.EXIT_CODES,
                        Commands.MORE_CODES);
        return who;
    }

    private static CommandSpec questions() {
        CommandSpec questions = QuestionsCommand.spec();
        questions
                .usageMessage()
                .description(
                        "Shows the questions on which the claims of a ledger stand, the most contested first: who affirms, denies, leaves open."
                                + " A filter asks for those with a claim that fits it.")
                .footer(
                        "",
                        "Examples:",
                        "    hearsay questions",
                        "    hearsay questions contested:yes actor:Peskov since:2022-03",
                        "",
                        USUAL,
                        Commands.EXIT_CODES,
                        Commands.MORE_CODES);
        return questions;
    }

    private static CommandSpec question() {
        CommandSpec question = QuestionCommand.spec();
        question.usageMessage()
                .description(
                        "Shows one question: positions by voice along time with their words, chains and places, who changed sides, and what else"
                                + " belongs to its matter.")
                .footer(
                        "",
                        "Examples:",
                        "    hearsay question q258ee9fbd823a480 --why",
                        "    hearsay question q258ee9fbd823a480 --format csv",
                        "",
                        USUAL,
                        Commands.EXIT_CODES,
                        Commands.MORE_CODES);
        return question;
    }

    private static CommandSpec ask() {
        CommandSpec ask = AskCommand.spec();
        ask.usageMessage()
                .description(
                        "Finds the question that is meant, by words and by meaning, and shows it with its matter; where none is near, the claims that"
                                + " have the words.")
                .footer(
                        "",
                        "Example:",
                        "    hearsay ask \"is China arming Russia?\"",
                        "",
                        USUAL,
                        Commands.EXIT_CODES,
                        Commands.MORE_CODES);
        return ask;
    }

    private static CommandSpec correct() {
        CommandSpec correct = CorrectCommand.spec();
        correct.usageMessage()
                .description(
                        "Puts right what was read: puts a question under another, makes claims a question of their own, or gives a claim another"
                                + " position, voice or other words of its article. What was read is kept, and shown beside; whatever is"
                                + " corrected can be undone. Prints the correction's id.")
                .footer(
                        "",
                        "Examples:",
                        "    hearsay correct position c258ee9fbd823a480 hedges --by \"Ann Lee\" --why \"he only asks\"",
                        "    hearsay correct merge q258ee9fbd823a480 q0123456789abcdef --by Ann --why \"the same ship\"",
                        "    hearsay correct split c258ee9fbd823a480 c0123456789abcdef --by Ann --why \"another attack\"",
                        "    hearsay correct actor c258ee9fbd823a480 \"Dmitry Peskov\" --by Ann --why \"he, not Putin\"",
                        "    hearsay correct span c258ee9fbd823a480 source \"a US official\" --by Ann --why \"cut short\"",
                        "",
                        "'hearsay correct position --help' and the like tell what each takes.",
                        USUAL,
                        Commands.EXIT_CODES,
                        Commands.MORE_CODES);
        return correct;
    }

    private static CommandSpec corrections() {
        CommandSpec corrections = CorrectionsCommand.spec();
        corrections
                .usageMessage()
                .description(
                        "Shows what was corrected, by whom, when and why, in the order of time, with what was undone; 'undo' takes a correction back.")
                .footer(
                        "",
                        "Examples:",
                        "    hearsay corrections",
                        "    hearsay corrections undo k81ed4d8fe4e6f58a --by \"Ann Lee\" --why \"it was right\"",
                        "  To keep them beside the articles; 'hearsay import' reads them back:",
                        "    hearsay corrections --format jsonl > corrections.jsonl",
                        "",
                        USUAL,
                        Commands.EXIT_CODES,
                        Commands.MORE_CODES);
        return corrections;
    }

    private static CommandSpec export() {
        CommandSpec export = ExportCommand.spec();
        export.usageMessage()
                .description(
                        "Writes all of a ledger as JSON Lines: each document, then its claims, in the order in which they came in; then what was corrected."
                                + " 'hearsay import' reads them back and loses nothing.")
                .footer(
                        "",
                        "Examples:",
                        "  A copy that any program can read:",
                        "    hearsay export -o ledger.jsonl",
                        "  From a file to a server:",
                        "    hearsay export | hearsay import - --ledger postgresql://host/database",
                        "",
                        USUAL,
                        Commands.EXIT_CODES,
                        Commands.MORE_CODES);
        return export;
    }

    private static CommandSpec imports() {
        CommandSpec imports = ImportCommand.spec();
        imports.usageMessage()
                .description(
                        "Reads exports into a ledger. Documents and corrections that are there already stay as they are; one with a fault in its lines is"
                                + " skipped whole, by the number of the line.")
                .footer(
                        "",
                        "Example:",
                        "    hearsay import ledger.jsonl",
                        "",
                        USUAL + " It is made",
                        "if it is missing.",
                        Commands.EXIT_CODES,
                        Commands.MORE_CODES);
        return imports;
    }

    private static CommandSpec forget() {
        CommandSpec forget = ForgetCommand.spec();
        forget.usageMessage()
                .description(
                        "Removes documents from a ledger, with their claims and all that rests on them, corrections as well, for good.")
                .footer(
                        "",
                        "Examples:",
                        "    hearsay forget pages/a.html",
                        "    hearsay forget https://example.org/news.html d0123456789abcdef",
                        "",
                        USUAL,
                        Commands.EXIT_CODES,
                        Commands.MORE_CODES);
        return forget;
    }

    private static CommandSpec serve() {
        CommandSpec serve = ServeCommand.spec();
        serve.usageMessage()
                .description(
                        "Shows a ledger as pages at an address of this machine, which is printed; articles that are named are read into it"
                                + " first, while the pages can be used. Ctrl-C ends it.")
                .footer(
                        "",
                        "Examples:",
                        "    hearsay serve",
                        "    hearsay serve pages/ --ledger pages.db",
                        "  For others on the network, who need the address with its token:",
                        "    hearsay serve --public --port 8080",
                        "",
                        USUAL + " It is made",
                        "if it is missing.",
                        "Exit codes: 130 interrupted, 2 wrong usage, 3 the ledger or the port could not be used.");
        return serve;
    }
}
