namespace Scrm.Core.Conversations;

/// <summary>Inbound messages, durable before they are acknowledged, and the right to take their turns. Leases run by the store's clock.</summary>
public interface IReceiptStore
{
    /// <summary>
    /// Stores a message, or finds the receipt of the same (inbox, dedupe key). While its turn is to come, also takes the contact's
    /// lease for <paramref name="holder"/> unless somebody else has it.
    /// </summary>
    Task<Received> ReceiveAsync(InboundMessage inbound, DateTimeOffset at, string holder, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>A receipt, or null.</summary>
    Task<Receipt?> GetAsync(long id, CancellationToken cancellationToken);

    /// <summary>Decides for the asynchronous road unless decided already; the receipt as it stands then.</summary>
    Task<Receipt> DecideAsynchronousAsync(long id, CancellationToken cancellationToken);

    /// <summary>
    /// Takes or prolongs the lease of a contact whose messages wait for their turns; null: somebody else has it, a failed turn pauses,
    /// or nothing waits. The holder keeps his epoch.
    /// </summary>
    Task<TurnLease?> LeaseAsync(string inboxId, string externalId, string holder, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Gives back whatever a holder has.</summary>
    Task ReleaseAsync(string holder, CancellationToken cancellationToken);

    /// <summary>Counts a failed turn and pauses the contact; parks the receipt when it has failed often enough.</summary>
    Task<Receipt> FailedAsync(TurnFailure failure, CancellationToken cancellationToken);

    /// <summary>Receipts whose turn is to come and that nobody has the lease of, in order of arrival.</summary>
    Task<IReadOnlyList<Receipt>> UnfinishedAsync(int limit, CancellationToken cancellationToken);

    /// <summary>Receipts of one contact whose turn is to come, in order of arrival; those before <paramref name="before"/> when given.</summary>
    Task<IReadOnlyList<Receipt>> UnfinishedOfAsync(string inboxId, string externalId, long? before, int limit, CancellationToken cancellationToken);

    /// <summary>Receipts parked, newest first.</summary>
    Task<IReadOnlyList<Receipt>> ParkedAsync(int limit, CancellationToken cancellationToken);

    /// <summary>Gives a parked receipt its turn again, with all its tries; null: there is no such parked one.</summary>
    Task<Receipt?> ReplayAsync(long id, CancellationToken cancellationToken);

    /// <summary>Lets a parked receipt go; null: there is no such parked one.</summary>
    Task<Receipt?> DiscardAsync(long id, CancellationToken cancellationToken);
}
