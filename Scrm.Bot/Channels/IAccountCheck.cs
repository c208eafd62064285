using Scrm.Core.InboxChecks;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.Channels;

/// <summary>Looks at everything that can keep an account from working: settings, platform, credentials, our own address.</summary>
internal interface IAccountCheck
{
    /// <summary>What was found; never throws for what the platform or the network does, and asks nothing for longer than some seconds.</summary>
    /// <param name="inbox">The account.</param>
    /// <param name="baseUrl">Where the platform is to call us, without a trailing slash.</param>
    /// <param name="hasCalled">The platform has reached us before, so that our address is known to be right.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task<IReadOnlyList<CheckItem>> RunAsync(Inbox inbox, string baseUrl, bool hasCalled, CancellationToken cancellationToken);
}
