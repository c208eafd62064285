using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.PlatformTags;

/// <summary>What may be exchanged with a platform.</summary>
public static class PlatformTagRules
{
    private const int Most = 100;

    /// <summary>True for tags of people that are in use.</summary>
    public static bool MayLink(Tag tag) => tag is { Scope: TagScope.Contact, Archived: false, MergedInto: null };

    /// <summary>Why the settings will not do; null: they will.</summary>
    public static Fault? Refusal(PlatformTagSettings settings, TagBook book)
    {
        var links = settings.Links;
        var chosen = links.Where(l => l.PlatformId is not null).Select(l => l.PlatformId).ToList();
        return links.Count > Most ? new Fault(FaultCode.Invalid, $"At most {Most} tags are exchanged.", "links")
            : links.DistinctBy(l => l.TagId).Count() < links.Count || chosen.Distinct().Count() < chosen.Count
                ? new Fault(FaultCode.Invalid, "A tag goes together with one tag of the platform.", "linkTwice")
            : links.Any(l => !book.Tags.Any(t => t.Id == l.TagId && MayLink(t)))
                ? new Fault(FaultCode.Invalid, "Only tags of contacts that are in use are exchanged.", "linkTag")
            : null;
    }
}
