using Scrm.Core.Words;

namespace Scrm.Core.Answers;

/// <summary>Phrases people use as they are, alone or one after another with nothing else.</summary>
/// <param name="phrases">Them, parted by bars.</param>
internal sealed class SetPhrases(string phrases)
{
    private static readonly char[] Particles = ['啊', '呀', '哦', '呢', '吧', '哈', '嘛', '啦', '噢', '的'];

    private readonly string[] _phrases = [.. phrases.Split('|').Select(Wording.Compact).OrderByDescending(word => word.Length)];

    /// <summary>True for a message of such phrases only.</summary>
    public bool AreAll(string text)
    {
        var rest = Wording.Compact(text);
        var any = rest.Length > 0;
        while (rest.Length > 0)
        {
            var word = _phrases.FirstOrDefault(phrase => rest.StartsWith(phrase, StringComparison.Ordinal));
            if (word is null)
            {
                return false;
            }

            rest = rest[word.Length..].TrimStart(Particles);
        }

        return any;
    }
}
