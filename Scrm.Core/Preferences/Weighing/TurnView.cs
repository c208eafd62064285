using Scrm.Core.Preferences.Finding;

namespace Scrm.Core.Preferences.Weighing;

/// <summary>A turn's text with one sign in place of each mention, so that what stands around one is alike whatever the values are.</summary>
internal sealed class TurnView
{
    private const char FirstSign = '\uE000';
    private const int Signs = 4096;

    private readonly int[] _places;

    public TurnView(string text, IEnumerable<Mention> mentions)
    {
        var sign = new char[text.Length];
        foreach (var mention in mentions.Where(m => m.Length > 0).OrderByDescending(m => m.Length).ThenBy(m => m.Start))
        {
            var letters = sign.AsSpan(mention.Start, mention.Length);
            if (letters.IndexOfAnyExcept('\0') < 0)
            {
                letters.Fill('\uF8FF');
                letters[0] = SignOf(mention);
            }
        }

        _places = new int[text.Length + 1];
        var masked = new List<char>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (sign[i] != '\uF8FF')
            {
                masked.Add(sign[i] == '\0' ? text[i] : sign[i]);
            }

            _places[i] = Math.Max(0, masked.Count - 1);
        }

        _places[text.Length] = masked.Count;
        Text = new string([.. masked]);
    }

    /// <summary>The text with signs.</summary>
    public string Text { get; }

    /// <summary>Where the mention's sign stands, and where the text goes on behind it.</summary>
    public (int Start, int End) Of(Mention mention) =>
        mention.Length == 0 ? (0, 0) : (_places[mention.Start], _places[mention.End - 1] + 1);

    private static char SignOf(Mention mention)
    {
        var what = mention.Kind == MentionKind.Amount ? mention.Amount!.Value.Measure : mention.Candidates[0].Tag.Slot;
        return (char)(FirstSign + (Learning.FeatureHash.Of(what, 5) % Signs));
    }
}
