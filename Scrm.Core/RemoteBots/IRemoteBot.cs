using Scrm.Core.Inboxes;

namespace Scrm.Core.RemoteBots;

/// <summary>Asks bots elsewhere; <see cref="NoRemoteBot"/> where there is none.</summary>
public interface IRemoteBot
{
    /// <summary>True: a bot elsewhere answers the inbox.</summary>
    bool Answers(Inbox inbox);

    /// <summary>What it says; null when it failed or took too long. Never throws for what the bot does.</summary>
    Task<RemoteWord?> AskAsync(RemoteQuestion question, CancellationToken cancellationToken);
}
