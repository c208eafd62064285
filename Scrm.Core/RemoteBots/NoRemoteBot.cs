using Scrm.Core.Inboxes;

namespace Scrm.Core.RemoteBots;

/// <summary>No bot elsewhere: the company's own answers every inbox.</summary>
public sealed class NoRemoteBot : IRemoteBot
{
    /// <inheritdoc/>
    public bool Answers(Inbox inbox) => false;

    /// <inheritdoc/>
    public Task<RemoteWord?> AskAsync(RemoteQuestion question, CancellationToken cancellationToken) => Task.FromResult<RemoteWord?>(null);
}
