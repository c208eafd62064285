using Scrm.Core.Learning;
using Scrm.Core.Preferences.Finding;

namespace Scrm.Core.Preferences.Weighing;

/// <summary>What stands around a mention.</summary>
internal static class SurroundingFeatures
{
    private const ulong Left = 1;
    private const ulong Right = 2;
    private const ulong NearLeft = 3;
    private const ulong NearRight = 4;
    private const ulong FarLeft = 5;
    private const ulong FarRight = 6;
    private const ulong Asked = 7;
    private const ulong Shape = 8;
    private const ulong Itself = 9;
    private const ulong Anywhere = 10;
    private const ulong Inside = 11;

    public static ulong[] Of(DialogueView dialogue, Mention mention)
    {
        var features = new List<ulong> { Shape };
        var view = dialogue.Turns[mention.Turn];
        var text = $"\u0002{view.Text}\u0003";
        var (start, end) = view.Of(mention);
        (start, end) = (start + 1, end + 1);
        if (mention.Kind == MentionKind.Carried)
        {
            Pairs(text, Anywhere, features);
        }
        else
        {
            for (var length = 1; length <= 5; length++)
            {
                features.Add(FeatureHash.Of(text.AsSpan(Math.Max(0, start - length), Math.Min(start, length)), Left + (16 * (ulong)length)));
                features.Add(FeatureHash.Of(text.AsSpan(end, Math.Min(length, text.Length - end)), Right + (16 * (ulong)length)));
            }

            var from = LastBreak(text, start) + 1;
            var to = NextBreak(text, end);
            Pairs(text.AsSpan(from, start - from), NearLeft, features);
            Pairs(text.AsSpan(end, to - end), NearRight, features);
            Pairs(text.AsSpan(0, from), FarLeft, features);
            Pairs(text.AsSpan(to), FarRight, features);
        }

        Service(dialogue, mention.Turn, features);
        Shapes(dialogue, mention, features);
        return [.. features.Distinct()];
    }

    private static void Service(DialogueView dialogue, int turn, List<ulong> features)
    {
        if (turn > 0 && !dialogue.Read.Turns[turn - 1].ByContact)
        {
            var said = dialogue.Turns[turn - 1].Text;
            Pairs(said.AsSpan(Math.Max(0, said.Length - 12)), Asked, features);
        }
    }

    private static void Shapes(DialogueView dialogue, Mention mention, List<ulong> features)
    {
        features.Add(Number(Shape, 1, (ulong)mention.Kind));
        features.Add(Number(Shape, 2, (ulong)Math.Min(mention.Length, 8)));
        features.Add(Number(Shape, 3, (ulong)Math.Min(mention.Turn, 4)));
        features.Add(FeatureHash.Of(mention.Text, Itself));
        if (mention.Kind is MentionKind.Span or MentionKind.Word)
        {
            Pairs(mention.Text, Inside, features);
            features.Add(FeatureHash.Of(mention.Text.AsSpan(0, 1), Number(Inside, 1, 0)));
            features.Add(FeatureHash.Of(mention.Text.AsSpan(mention.Text.Length - 1), Number(Inside, 2, 0)));
        }

        if (mention.Amount is { } amount)
        {
            features.Add(FeatureHash.Of(amount.Unit, Number(Shape, 4, (ulong)amount.Bound)));
            features.Add(FeatureHash.Of(amount.Unit, Number(Shape, 5, 0)));
        }

        var others = dialogue.Read.Mentions.Count(m => m.Turn == mention.Turn && m.Kind != MentionKind.Carried);
        features.Add(Number(Shape, 6, (ulong)Math.Min(others, 4)));
    }

    private static ulong Number(ulong kind, ulong which, ulong value) => FeatureHash.Join(FeatureHash.Join(kind, which), value);

    private static void Pairs(ReadOnlySpan<char> text, ulong kind, List<ulong> features)
    {
        for (var i = 0; i < text.Length; i++)
        {
            features.Add(FeatureHash.Of(text.Slice(i, Math.Min(2, text.Length - i)), kind));
            if (i + 3 <= text.Length && kind is NearLeft or NearRight)
            {
                features.Add(FeatureHash.Of(text.Slice(i, 3), kind));
            }
        }
    }

    private static int LastBreak(string text, int before)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (IsBreak(text[i]))
            {
                return i;
            }
        }

        return 0;
    }

    private static int NextBreak(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (IsBreak(text[i]))
            {
                return i;
            }
        }

        return text.Length;
    }

    private static bool IsBreak(char letter) => letter is ',' or '。' or '!' or '?' or ';' or '\u0002' or '\u0003';
}
