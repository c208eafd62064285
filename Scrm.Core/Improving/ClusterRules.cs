using System.Security.Cryptography;
using System.Text;
using Scrm.Core.Answers;
using Scrm.Core.Words;

namespace Scrm.Core.Improving;

/// <summary>Makes clusters of questions that were not answered well. Pure.</summary>
public static class ClusterRules
{
    private const int Most = 300;
    private const int Shown = 20;
    private const int Examples = 10;
    private const int KeysKept = 100;

    /// <summary>The clusters, the largest first.</summary>
    /// <param name="turns">The questions.</param>
    /// <param name="words">The company's own words.</param>
    /// <param name="from">First day of the trend.</param>
    /// <param name="until">Last day.</param>
    /// <param name="dayOf">The company's day of a time.</param>
    public static IReadOnlyList<QuestionCluster> Of(
        IReadOnlyList<WeakTurn> turns, AnswerWords words, DateOnly from, DateOnly until, Func<DateTimeOffset, DateOnly> dayOf)
    {
        var ordered = turns.OrderBy(t => t.At).ThenBy(t => t.MessageId, StringComparer.Ordinal).ToList();
        return [.. QuestionGroups.Of([.. ordered.Select(t => t.Text)], words)
            .Take(Most)
            .Select(group => Cluster([.. group.Select(at => ordered[at])], from, until, dayOf))];
    }

    private static QuestionCluster Cluster(List<WeakTurn> turns, DateOnly from, DateOnly until, Func<DateTimeOffset, DateOnly> dayOf)
    {
        var wordings = turns.GroupBy(t => Wording.Compact(t.Text)).OrderByDescending(g => g.Count()).ToList();
        var trend = new int[until.DayNumber - from.DayNumber + 1];
        foreach (var day in turns.Select(t => dayOf(t.At).DayNumber - from.DayNumber).Where(d => d >= 0 && d < trend.Length))
        {
            trend[day]++;
        }

        return new QuestionCluster
        {
            Id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(wordings[0].Key)))[..16],
            Question = PersonalData.Mask(turns[0].Text),
            Count = turns.Count,
            People = turns.Select(t => t.ContactId).Distinct().Count(),
            Kinds = [.. turns.GroupBy(t => t.Kind).Select(g => new WeakCount(g.Key, g.Count())).OrderByDescending(k => k.Count).ThenBy(k => k.Kind)],
            Trend = trend,
            Wordings = [.. wordings.Take(Shown).Select(g => PersonalData.Mask(g.First().Text)).Distinct()],
            Examples = [.. turns.OrderByDescending(t => t.At).Take(Examples).Select(t => new ClusterExample(t.ConversationId, t.MessageId, t.At, PersonalData.Mask(t.Text), t.Kind))],
            Replies = BestReplies.Of(turns.Select(t => t.AgentReply).OfType<string>()),
            Keys = [.. wordings.Take(KeysKept).Select(g => g.Key)],
        };
    }
}
