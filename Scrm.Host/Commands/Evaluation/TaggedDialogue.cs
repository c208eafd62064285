using Scrm.Core.Learning.Measures;
using Scrm.Core.Preferences.Dialogues;

namespace Scrm.Host.Commands.Evaluation;

/// <summary>A dialogue with the tags that were found in it.</summary>
internal sealed record TaggedDialogue(DialogueRow Row, IReadOnlySet<PreferenceTag> Found)
{
    /// <summary>Counts of some dialogues' tags, all or those of one slot.</summary>
    public static Hits Hits(IEnumerable<TaggedDialogue> dialogues, Func<PreferenceTag, bool>? which = null)
    {
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var (row, all) in dialogues)
        {
            var there = row.Example.Tags.Where(t => which is null || which(t)).ToHashSet();
            var found = all.Where(t => which is null || which(t)).ToHashSet();
            var hit = found.Count(there.Contains);
            (right, wrong, missed) = (right + hit, wrong + found.Count - hit, missed + there.Count - hit);
        }

        return new Hits(right, wrong, missed);
    }
}
