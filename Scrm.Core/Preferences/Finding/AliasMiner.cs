using System.Runtime.InteropServices;
using Scrm.Core.Preferences.Dialogues;

namespace Scrm.Core.Preferences.Finding;

/// <summary>
/// Learns other words for values (收费 for 不免费, 港剧 for 中国香港): runs of letters that come in dialogues with the value where the value itself was not found.
/// </summary>
internal static class AliasMiner
{
    private const int Shortest = 2;
    private const int Longest = 6;

    /// <summary>Words with what they stand for; the examples as read without aliases.</summary>
    public static List<(string Words, string Value)> Mine(IReadOnlyList<(ReadDialogue Read, IReadOnlyCollection<PreferenceTag> Tags)> examples)
    {
        var runs = examples.Select(e => Runs(e.Read)).ToList();
        var dialogues = new Dictionary<string, int>();
        foreach (var run in runs.SelectMany(r => r))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(dialogues, run, out _)++;
        }

        var missed = new Dictionary<string, List<int>>();
        var having = new Dictionary<string, List<int>>();
        for (var i = 0; i < examples.Count; i++)
        {
            // A value of one letter (是) stands in too many places to count as found.
            var found = examples[i].Read.Mentions.Where(m => m.Length > 1).SelectMany(m => m.Candidates).Select(c => c.Tag).ToHashSet();
            foreach (var value in examples[i].Tags.GroupBy(t => t.Value))
            {
                Add(having, value.Key, i);
                if (!value.All(found.Contains))
                {
                    Add(missed, value.Key, i);
                }
            }
        }

        return [.. missed.Keys
            .Order(StringComparer.Ordinal)
            .SelectMany(v => Of(v, missed[v], having[v], runs, dialogues).Select(words => (words, v)))];
    }

    /// <summary>Greedily the most telling words until none is left that tells of two missed dialogues more.</summary>
    private static List<string> Of(
        string written, List<int> missed, List<int> having, List<HashSet<string>> runs, Dictionary<string, int> dialogues)
    {
        var value = PlainText.Of(written).Letters;
        var taken = new List<string>();
        var left = missed.ToList();
        while (left.Count > 1)
        {
            var best = left.SelectMany(i => runs[i])
                .CountBy(r => r)
                .Where(r => r.Value > 1)
                .Select(r => (Words: r.Key, Score: Score(r.Key, r.Value, value, having.Count(i => runs[i].Contains(r.Key)), dialogues[r.Key])))
                .Where(r => r.Score > 0)
                .OrderByDescending(r => r.Score).ThenBy(r => r.Words.Length).ThenBy(r => r.Words, StringComparer.Ordinal)
                .FirstOrDefault();
            if (best.Words is null)
            {
                break;
            }

            taken.Add(best.Words);
            left.RemoveAll(i => runs[i].Contains(best.Words));
        }

        return taken;
    }

    /// <summary>How telling words are; 0: not telling enough. Words that share a letter with the value need less proof.</summary>
    private static double Score(string words, int missed, string value, int having, int all)
    {
        var precision = (double)having / all;
        var akin = words.Any(l => char.IsLetter(l) && value.Contains(l, StringComparison.Ordinal));
        return (akin && precision >= 0.4) || (missed >= 4 && precision >= 0.6) ? precision * Math.Sqrt(missed) : 0;
    }

    private static void Add(Dictionary<string, List<int>> lists, string value, int dialogue)
    {
        if (!lists.TryGetValue(value, out var list))
        {
            lists.Add(value, list = []);
        }

        list.Add(dialogue);
    }

    private static HashSet<string> Runs(ReadDialogue read)
    {
        var runs = new HashSet<string>();
        for (var turn = 0; turn < read.Turns.Count; turn++)
        {
            if (!read.Turns[turn].ByContact)
            {
                continue;
            }

            var text = read.Texts[turn].Letters;
            for (var i = 0; i < text.Length; i++)
            {
                for (var length = 1; length <= Longest && i + length <= text.Length && char.IsLetterOrDigit(text[i + length - 1]); length++)
                {
                    if (length >= Shortest)
                    {
                        runs.Add(text.Substring(i, length));
                    }
                }
            }
        }

        return runs;
    }
}
