using System.Text.RegularExpressions;
using Scrm.Core.Content;
using Scrm.Core.Foundation;

namespace Scrm.Core.Links;

/// <summary>Puts links of ours in the place of a message's addresses. Pure but for the codes it is given.</summary>
/// <param name="address">Our own address.</param>
/// <param name="campaigns">Links staff made.</param>
/// <param name="newCode">Makes codes, <see cref="LinkCode.New"/>.</param>
public sealed partial class LinkTracking(PublicAddress address, IReadOnlyList<CampaignLink> campaigns, Func<string> newCode)
{
    private static readonly char[] AfterAddress = ['.', ',', ';', ':', '!', '?', ')', '\''];

    /// <summary>The content as it is to be sent, and the links in it; the same address twice is one link.</summary>
    /// <param name="content">As it was written.</param>
    /// <param name="region">The region of the person it is sent to: its word stands before new codes; null: none.</param>
    public TrackedContent Track(MessageContent content, string? region = null)
    {
        if (address.BaseUrl is null)
        {
            return new TrackedContent(content, []);
        }

        var minted = new Dictionary<string, MintedLink>(StringComparer.Ordinal);
        var tracked = content.Type switch
        {
            MessageType.Text or MessageType.Menu when content.Text is { } text =>
                content with { Text = Address().Replace(text, found => Short(found.Value, minted, region)) },
            MessageType.Link when content.Link is { } card => content with { Link = card with { Url = Short(card.Url, minted, region) } },
            _ => content,
        };
        return minted.Count == 0 ? new TrackedContent(content, []) : new TrackedContent(tracked, [.. minted.Values]);
    }

    private string Short(string found, Dictionary<string, MintedLink> minted, string? region)
    {
        var end = found.TrimEnd(AfterAddress);
        var after = found[end.Length..];
        var campaign = campaigns.FirstOrDefault(c => c.Enabled && (c.Target == end || address.Of(c.Code) == end));
        var target = campaign?.Target ?? end;
        if (!LinkRules.IsTarget(target) || (campaign is null && IsOurs(target)))
        {
            return found;
        }

        if (!minted.TryGetValue(target, out var link))
        {
            minted[target] = link = new MintedLink(region is null ? newCode() : Regions.With(region, newCode()), target, campaign?.Keys ?? KeysIn(target), campaign?.Code);
        }

        return address.Of(link.Code) + after;
    }

    private bool IsOurs(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.GetLeftPart(UriPartial.Authority) == new Uri(address.BaseUrl!).GetLeftPart(UriPartial.Authority);

    /// <summary>The campaign that the address itself names, as shops and mailings do.</summary>
    private static string[] KeysIn(string target) =>
        UtmCampaign().Match(target) is { Success: true, Groups: [_, var name] } ? [$"campaign:{Uri.UnescapeDataString(name.Value)}"] : [];

    // Letters an address may have; Chinese words and punctuation end it.
    [GeneratedRegex(@"https?://[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"[?&]utm_campaign=([^&#]+)", RegexOptions.NonBacktracking)]
    private static partial Regex UtmCampaign();
}
