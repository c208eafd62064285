using System.Text;
using Scrm.Core.PlatformTags;
using Scrm.Core.Tags;

namespace Scrm.Bot.PlatformTags;

/// <summary>Finds for each chosen tag of ours the platform's: known, chosen, of the same name, or made; and carries names over.</summary>
internal static class PairTags
{
    /// <summary>The pair, or null when there is none now; what stands in the way is noted.</summary>
    public static async Task<PlatformTagPair?> HandleAsync(
        TagExchange exchange,
        PlatformTagLink link,
        Tag tag,
        PlatformTagPair? before,
        IReadOnlyList<PlatformTag> there,
        CancellationToken cancellationToken)
    {
        var wanted = link.PlatformId ?? before?.PlatformId;
        if (wanted is not null)
        {
            if (there.FirstOrDefault(t => t.Id == wanted) is { } known && (link.PlatformId is not null || before is not { Gone: true }))
            {
                return await NamedAsync(exchange, tag, before?.PlatformId == wanted ? before : null, known, cancellationToken);
            }

            exchange.Note("platformTagGone", "The platform has this tag no more; choose it anew to make it again.", tag.Id);
            return (before ?? new PlatformTagPair(tag.Id, wanted, tag.Name, tag.Name)) with { Gone = true };
        }

        if (there.FirstOrDefault(t => t.Name == tag.Name) is { } same)
        {
            return new PlatformTagPair(tag.Id, same.Id, tag.Name, same.Name);
        }

        if (TooLong(exchange, tag))
        {
            return null;
        }

        var made = await exchange.AskAsync(tag.Id, 0, (platform, inbox) => platform.CreateAsync(inbox, tag.Name, cancellationToken));
        return made.IsOk ? new PlatformTagPair(tag.Id, made.Value.Id, tag.Name, tag.Name) : null;
    }

    /// <summary>Our new name goes there; a new name there is noted and stays there, as the book is ours.</summary>
    private static async Task<PlatformTagPair> NamedAsync(
        TagExchange exchange, Tag tag, PlatformTagPair? before, PlatformTag known, CancellationToken cancellationToken)
    {
        var now = new PlatformTagPair(tag.Id, known.Id, tag.Name, known.Name);
        if (before is null)
        {
            return now;
        }

        var changedThere = before.PlatformName != known.Name && known.Name != tag.Name;
        if (changedThere)
        {
            exchange.Note("renamedThere", $"At the platform the tag is called {known.Name} now.", tag.Id);
        }

        if (before.Name == tag.Name || known.Name == tag.Name || TooLong(exchange, tag))
        {
            return now;
        }

        var renamed = await exchange.AskAsync(tag.Id, 0, (platform, inbox) => platform.RenameAsync(inbox, known.Id, tag.Name, cancellationToken));
        return renamed.IsOk ? now with { PlatformName = tag.Name } : now with { Name = before.Name };
    }

    private static bool TooLong(TagExchange exchange, Tag tag)
    {
        var isLong = Encoding.UTF8.GetByteCount(tag.Name) > exchange.Platform.NameBytes;
        if (isLong)
        {
            exchange.Note("tagNameTooLong", $"The platform takes names of at most {exchange.Platform.NameBytes} bytes.", tag.Id);
        }

        return isLong;
    }
}
