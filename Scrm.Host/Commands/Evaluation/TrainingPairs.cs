using Scrm.Core.Answers;

namespace Scrm.Host.Commands.Evaluation;

/// <summary>Pairs the matcher learns from. Rows: <c>{a, b, same: 0|1}</c>.</summary>
internal static class TrainingPairs
{
    /// <summary>
    /// Reads them. Pairs that hold one of the questions under test tell which wordings belong to it, so that learning from them would measure memory:
    /// they are left out unless asked for.
    /// </summary>
    public static List<QuestionPair> Read(string file, IEnumerable<QueryRow> queries, bool keepSeen, TextWriter messages)
    {
        var pairs = Row.Read(file).Select(r => new QuestionPair(r.Text("a"), r.Text("b"), r.Flag("same"))).ToList();
        var asked = queries.Select(q => q.Text).ToHashSet();
        var seen = pairs.RemoveAll(p => !keepSeen && (asked.Contains(p.Left) || asked.Contains(p.Right)));
        if (seen > 0)
        {
            messages.WriteLine($"{file}: left out {seen} of {seen + pairs.Count} pairs that hold a question under test (--keep-seen keeps them).");
        }

        return pairs;
    }
}
