namespace Scrm.Core.Words;

/// <summary>Reads the tables of letters that are part of the program.</summary>
internal static class LetterTable
{
    /// <summary>The lines of a table.</summary>
    public static IReadOnlyList<string> Lines(string name)
    {
        using var stream = typeof(LetterTable).Assembly.GetManifestResourceStream($"words/{name}")
            ?? throw new InvalidOperationException($"The table {name} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
