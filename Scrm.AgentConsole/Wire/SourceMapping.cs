using Scrm.Core.Links;
using Scrm.Core.Machines;
using Scrm.Core.Members;
using Scrm.Core.Sources;

namespace Scrm.AgentConsole.Wire;

/// <summary>Codes, links, imports and machines in the clients' words.</summary>
internal static class SourceMapping
{
    public static SourceView ToView(this SourceCode code, SourceFigures figures) => new(
        code.InboxId,
        code.Scene,
        code.Name,
        code.Campaign,
        code.Placement,
        code.OwnerId,
        code.TeamId,
        code.State,
        code.Problem,
        code.PictureUrl,
        code.Content,
        code.CreatedAt,
        new SourceFiguresView(
            Short(figures.Scans),
            Short(figures.People),
            Short(figures.NewFollowers),
            Short(figures.FirstContacts),
            Short(figures.Conversations),
            figures.LastScanAt,
            [.. figures.Tags.Select(t => new SourceTagView(t.TagId, t.Name, Short(t.People)))]));

    public static CampaignLinkView ToView(this CampaignLink link, PublicAddress address, LinkFigures? figures) => new(
        link.Code,
        address.Of(link.Code),
        link.Name,
        link.Target,
        link.Article,
        link.Campaign,
        link.TagKey,
        link.Enabled,
        link.CreatedAt,
        Short(figures?.Sent ?? 0),
        Short(figures?.Clicks ?? 0),
        Short(figures?.People ?? 0));

    public static MembersView ToView(this ImportReport report) =>
        new(report.Applied, report.Added, report.Changed, report.Unchanged, report.Matched, report.Problems);

    public static ApiTokenView ToView(this ApiToken token) => new(token.Id, token.Name, token.Scopes, token.CreatedBy, token.CreatedAt, token.RevokedAt);

    private static int Short(long count) => (int)Math.Min(int.MaxValue, count);
}
