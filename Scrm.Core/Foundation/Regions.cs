namespace Scrm.Core.Foundation;

/// <summary>
/// The regions whose data lies on servers of its own. What belongs to one has an id that begins with the region's word and a dash, so that
/// the region is known wherever only an id is; any other id belongs to none. Pure.
/// </summary>
public sealed class Regions
{
    /// <summary>The most there may be.</summary>
    public const int Most = 15;

    private const int LongestWord = 8;
    private const int IdLength = 26;
    private const char Divider = '-';

    /// <summary>These, the first being what nobody chose.</summary>
    /// <param name="words">One to eight small letters and digits each.</param>
    /// <exception cref="ArgumentException">A word that is none, one twice, or too many.</exception>
    public Regions(IEnumerable<string> words)
    {
        All = [.. words];
        if (All.Count > Most || All.Distinct(StringComparer.Ordinal).Count() != All.Count || !All.All(IsWord))
        {
            throw new ArgumentException(
                $"地区最多 {Most} 个，各不相同，每个是 1 到 {LongestWord} 位小写字母或数字。"
                + $" / There are at most {Most} regions, each once, of 1 to {LongestWord} small letters and digits.",
                nameof(words));
        }
    }

    /// <summary>No regions: nothing belongs to one.</summary>
    public static Regions None { get; } = new([]);

    /// <summary>Their words.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>True: there are some.</summary>
    public bool Any => All.Count > 0;

    /// <summary>The region of an id, or of what was made of several with such an id first; null: of none.</summary>
    public string? Of(string id) =>
        All.FirstOrDefault(word => id.Length > word.Length && id[word.Length] == Divider && id.StartsWith(word, StringComparison.Ordinal));

    /// <summary>True: what the ids name is of one region, or of none.</summary>
    public bool Share(string one, string other) => Of(one) == Of(other);

    /// <summary>A new id in the region of another.</summary>
    public string NewId(string beside, IIdFactory ids) => Of(beside) is { } region ? With(region, ids.New()) : ids.New();

    /// <summary>An id in a region.</summary>
    public static string With(string region, string id) => region + Divider + id;

    /// <summary>A new id in the region that an id of ours carries, without knowing which regions there are.</summary>
    public static string Beside(string made, IIdFactory ids)
    {
        var word = made.IndexOf(Divider, StringComparison.Ordinal);
        return word > 0 && made.Length == word + 1 + IdLength && IsWord(made[..word]) ? With(made[..word], ids.New()) : ids.New();
    }

    private static bool IsWord(string text) => text.Length is >= 1 and <= LongestWord && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));
}
