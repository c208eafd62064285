using Microsoft.Extensions.Options;
using Scrm.Core.Links;
using Scrm.Core.RemoteBots;

namespace Scrm.Bot.RemoteBots;

/// <summary>Where a bot elsewhere posts what it says in a conversation; the ticket is part of the address, so that every bot can follow it.</summary>
internal sealed class ConnectorAddress(ConnectorKey key, PublicAddress address, IOptions<RemoteBotOptions> options)
{
    /// <summary>What the service's path begins with.</summary>
    public const string Path = "/remote";

    // A bot that answers in the response wants an address all the same.
    private const string Nowhere = "https://connector.invalid/";

    /// <summary>The address; null: the bot wants to post and there is no way in from outside.</summary>
    public async Task<string?> OfAsync(ConversationName conversation, RemoteBotSettings bot, CancellationToken cancellationToken)
    {
        var root = options.Value.ServiceUrl?.TrimEnd('/') ?? address.BaseUrl;
        if (bot.LocalName is not null)
        {
            // Its way in is no address; the ticket is what counts.
            root = "https://local.invalid";
        }

        return root is not null ? $"{root}{Path}/{ConnectorTicket.Of(await key.GetAsync(cancellationToken), conversation, bot)}/"
            : bot.Mode == RemoteBotMode.ExpectReplies ? Nowhere
            : null;
    }
}
