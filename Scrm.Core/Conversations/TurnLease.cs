namespace Scrm.Core.Conversations;

/// <summary>The sole right to take the turns of one contact in one inbox, for a while by the store's clock. A commit that shows an older one is refused.</summary>
/// <param name="InboxId">The inbox.</param>
/// <param name="ExternalId">The platform's id of the person.</param>
/// <param name="Holder">The process that has it.</param>
/// <param name="Epoch">Rises with every new holder and is never given twice.</param>
public sealed record TurnLease(string InboxId, string ExternalId, string Holder, long Epoch)
{
    /// <summary>How long a lease lasts unless it is prolonged: after a crash the contact's turns wait no longer.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(10);
}
