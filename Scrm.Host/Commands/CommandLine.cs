namespace Scrm.Host.Commands;

/// <summary>Finds the command that a command line asks for.</summary>
internal static class CommandLine
{
    private static readonly ICommand[] Commands =
    [
        new WireTypesCommand(),
        new EvaluateCommand(Console.Out, Console.Error),
        new BackfillCommand(Console.Out, Console.Error),
        new RebuildCommand(Console.Out, Console.Error),
        new MigrateCommand(Console.Out, Console.Error),
        new ExportCommand(Console.Out, Console.Error),
        new ImportCommand(Console.Out, Console.Error),
    ];

    /// <summary>The command, or null when the server is meant: nothing given, or settings such as <c>--urls</c>.</summary>
    public static ICommand? TryFind(string[] args) =>
        args.Length == 0 || args[0].StartsWith('-') || args[0].Contains('=', StringComparison.Ordinal)
            ? null
            : Commands.FirstOrDefault(c => c.Name == args[0]) ?? new UnknownCommand(args[0], [.. Commands.Select(c => c.Name)]);
}
