namespace Scrm.Storage.Search;

/// <summary>
/// Words as the index knows them. SQLite's own tokenizers find no Chinese word of two characters, so a run of Chinese becomes
/// its pairs of neighbours and its last character; anything else becomes lower-cased words.
/// 我要退款abc → 我要 要退 退款 款 abc.
/// </summary>
internal static class SearchWords
{
    private const int LongestText = 8_000;
    private const int LongestQuery = 200;

    /// <summary>What is stored for a text; empty when there is nothing to find.</summary>
    public static string Index(params ReadOnlySpan<string?> texts)
    {
        List<string> words = [];
        foreach (var text in texts)
        {
            foreach (var run in TextRun.Split(Cut(text, LongestText)))
            {
                words.AddRange(run.Words(isLast: false));
            }
        }

        return string.Join(' ', words);
    }

    /// <summary>
    /// The index's query for what a person typed; null when it has no word in it. Parts between spaces must all be found,
    /// each as a phrase, the last word of each as a beginning. Only letters and digits pass, each part in quotes:
    /// nothing typed can be syntax.
    /// </summary>
    public static string? Query(string typed)
    {
        var query = string.Join(" AND ", Phrases(typed).Select(phrase => $"\"{string.Join(' ', phrase)}\" *"));
        return query.Length > 0 ? query : null;
    }

    /// <summary>What a person typed as phrases of words; all must be found, the last word of each as a beginning. Empty when there is no word in it.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Phrases(string typed) =>
    [
        .. Cut(typed, LongestQuery)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(Phrase)
            .Where(phrase => phrase.Count > 0),
    ];

    private static List<string> Phrase(string part)
    {
        var runs = TextRun.Split(part);
        return [.. runs.SelectMany((run, i) => run.Words(isLast: i == runs.Count - 1))];
    }

    private static string Cut(string? text, int longest) =>
        text is null ? "" : text.Length <= longest ? text : text[..longest];
}
