using Scrm.Core.Learning;
using Scrm.Core.Preferences.Finding;

namespace Scrm.Core.Preferences.Weighing;

/// <summary>What speaks for one meaning of a mention: its domain being spoken of, its words, other mentions that could say the same.</summary>
internal static class ChoiceFeatures
{
    public static Choice Of(DialogueView dialogue, Mention mention, Candidate candidate, IReadOnlyList<string> domains, SlotBook book)
    {
        var pair = FeatureHash.Join(FeatureHash.Of(candidate.Tag.Domain, 20), FeatureHash.Of(candidate.Tag.Slot, 21));
        var slot = FeatureHash.Of(candidate.Tag.Slot, 22);
        var domain = FeatureHash.Of(candidate.Tag.Domain, 23);
        var facts = new List<ulong>();
        Domain(dialogue, mention, Number(domains, candidate.Tag.Domain), facts);
        Neighbours(dialogue, mention, Number(domains, candidate.Tag.Domain), facts);
        Value(mention, candidate, facts);
        Others(dialogue, mention, candidate, book, facts);
        var own = new List<ulong>(facts.Count * 3) { FeatureHash.Join(pair, FeatureHash.Of(candidate.Tag.Value, 24)) };
        foreach (var fact in facts)
        {
            own.Add(fact);
            own.Add(FeatureHash.Join(fact, pair));
            own.Add(FeatureHash.Join(fact, slot));
            own.Add(FeatureHash.Join(fact, FeatureHash.Join(31, (ulong)mention.Kind)));
        }

        return new Choice(candidate, [pair, slot, domain], [.. own]);
    }

    private static void Domain(DialogueView dialogue, Mention mention, int domain, List<ulong> facts)
    {
        var words = dialogue.Words[mention.Turn];
        var (start, end) = dialogue.Turns[mention.Turn].Of(mention);
        var left = words.FindLast(w => w.End <= start);
        var right = words.Find(w => w.Start >= end);
        facts.Add(Fact(1, left.End == 0 ? 2 : left.Domain == domain ? 1 : 0, left.End == 0 ? 0 : Near(start - left.End)));
        facts.Add(Fact(2, right.End == 0 ? 2 : right.Domain == domain ? 1 : 0, right.End == 0 ? 0 : Near(right.Start - end)));
        facts.Add(Fact(3, left.End == 0 ? 2 : left.Domain == domain ? 1 : 0, right.End == 0 ? 2 : right.Domain == domain ? 1 : 0));
        facts.Add(Fact(4, words.Exists(w => w.Domain == domain) ? 1 : 0, words.Exists(w => w.Domain != domain) ? 1 : 0));
        facts.Add(Fact(5, dialogue.Before[mention.Turn] == domain ? 1 : dialogue.Before[mention.Turn] < 0 ? 2 : 0, words.Count == 0 ? 1 : 0));
        facts.Add(Fact(6, dialogue.Words.Any(t => t.Exists(w => w.Domain == domain)) ? 1 : 0, words.Count > 0 && words[^1].Domain == domain ? 1 : 0));
        facts.Add(Fact(9, Math.Min(dialogue.Words.Sum(t => t.Count(w => w.Domain == domain)), 3), 0));
        facts.Add(Fact(7, words.Count(w => w.Domain == domain) - words.Count(w => w.Domain != domain), 0));
    }

    /// <summary>What stands right behind and before the telling words: 餐馆周边 is where, 找个餐馆 is what.</summary>
    private static void Neighbours(DialogueView dialogue, Mention mention, int domain, List<ulong> facts)
    {
        var text = dialogue.Turns[mention.Turn].Text;
        foreach (var word in dialogue.Words[mention.Turn])
        {
            var own = word.Domain == domain ? 1 : 0;
            facts.Add(FeatureHash.Join(Fact(8, own, 0), FeatureHash.Of(text.AsSpan(word.End, Math.Min(2, text.Length - word.End)), 41)));
            facts.Add(FeatureHash.Join(Fact(8, own, 1), FeatureHash.Of(text.AsSpan(Math.Max(0, word.Start - 2), Math.Min(2, word.Start)), 42)));
        }
    }

    private static void Value(Mention mention, Candidate candidate, List<ulong> facts)
    {
        facts.Add(Fact(11, candidate.Fit, candidate.Known == 0 ? 0 : candidate.Known < 3 ? 1 : candidate.Known < 10 ? 2 : 3));
        facts.Add(Fact(12, mention.Candidates.Count(c => c.Slot == candidate.Slot) > 1 ? 1 : 0, candidate.Fit));
        facts.Add(Fact(14, Bucket(mention.Chance), Math.Min(candidate.Known, 1)));
        facts.Add(Fact(13, mention.Candidates.Count == 1 ? 1 : 0, 0));
    }

    private static void Others(DialogueView dialogue, Mention mention, Candidate candidate, SlotBook book, List<ulong> facts)
    {
        var (same, later, earlier) = (0, 0, 0);
        foreach (var other in dialogue.Read.Mentions)
        {
            if (other.Kind == MentionKind.Carried || ReferenceEquals(other, mention))
            {
                continue;
            }

            if (other.Candidates.Any(c => c.Tag == candidate.Tag))
            {
                same = 1;
            }
            else if (other.Candidates.Any(c => c.Slot == candidate.Slot))
            {
                var after = other.Turn > mention.Turn || (other.Turn == mention.Turn && other.Start > mention.Start);
                (later, earlier) = after ? (1, earlier) : (later, 1);
            }
        }

        var single = book.IsSingle(candidate.Slot) ? 1 : 0;
        facts.Add(Fact(21, same, 0));
        facts.Add(Fact(22, later + (2 * earlier), single));
    }

    private static int Number(IReadOnlyList<string> domains, string domain)
    {
        for (var i = 0; i < domains.Count; i++)
        {
            if (domains[i] == domain)
            {
                return i;
            }
        }

        return -1;
    }

    private static int Bucket(float chance) => chance switch
    {
        0 => 0,
        < 0.1f => 1,
        < 0.2f => 2,
        < 0.35f => 3,
        < 0.5f => 4,
        < 0.65f => 5,
        < 0.8f => 6,
        < 0.9f => 7,
        < 0.97f => 8,
        _ => 9,
    };

    private static int Near(int letters) => letters <= 1 ? 0 : letters <= 4 ? 1 : letters <= 10 ? 2 : 3;

    private static ulong Fact(ulong which, int first, int second) =>
        FeatureHash.Join(FeatureHash.Join(1000 + which, (ulong)(first + 50)), (ulong)(second + 50));
}
