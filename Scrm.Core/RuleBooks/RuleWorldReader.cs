using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Dialogues;
using Scrm.Core.Personas;
using Scrm.Core.Rules.Checks;
using Scrm.Core.Segments;
using Scrm.Core.Tagging;
namespace Scrm.Core.RuleBooks;

/// <summary>Reads what rules may speak of.</summary>
public sealed class RuleWorldReader(
    IDirectory directory, TagLibrary tags, SegmentLibrary segments, IKnowledgeStore knowledge, IFormStore forms, PersonaLibrary personas, TimeProvider time)
{
    /// <summary>What there is now.</summary>
    public async Task<RuleWorld> ReadAsync(CancellationToken cancellationToken)
    {
        var book = (await tags.CurrentAsync(cancellationToken)).Book;
        var looks = await personas.CurrentAsync(cancellationToken);
        var articles = (await knowledge.LoadAsync(cancellationToken)).Articles;
        var live = await forms.LiveAsync(cancellationToken);
        var agents = (await directory.AgentsAsync(cancellationToken)).Where(a => a.Enabled).ToList();
        return new RuleWorld(
            looks.Counting.Clock.DayOf(time.GetUtcNow()),
            (await directory.InboxesAsync(cancellationToken)).Where(i => i.Enabled).ToDictionary(i => i.Id, i => i.Channel),
            book.Tags.Select(t => t.Id).ToHashSet(),
            (await segments.CurrentAsync(cancellationToken)).Where(s => s.Enabled).Select(s => s.Id).ToHashSet(),
            (await directory.TeamsAsync(cancellationToken)).Select(t => t.Id).ToHashSet(),
            articles.Select(a => a.Id).Concat(live.Select(f => f.Id)).ToHashSet())
        {
            Agents = agents.Select(a => a.Id).ToHashSet(),
            Skills = agents.SelectMany(a => a.Skills).Select(s => s.Name).ToHashSet(),
        };
    }
}
