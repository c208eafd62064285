using Scrm.Core.Content;
using Scrm.Core.Conversations;

namespace Scrm.Bot.Inbound;

/// <summary>A stored message whose turn this process may take.</summary>
/// <param name="Receipt">The message.</param>
/// <param name="Lease">The right to take it.</param>
/// <param name="HasEarlier">True: earlier messages of the contact may wait; they come first.</param>
/// <param name="RenderPassive">Renders what can travel in the platform's response; null: the platform does not wait.</param>
internal sealed record Turn(
    Receipt Receipt, TurnLease Lease, bool HasEarlier = false, Func<MessageContent, byte[]?>? RenderPassive = null)
{
    /// <summary>Turns of the same contact are taken one after another.</summary>
    public (string InboxId, string ExternalId) Contact => (Receipt.Inbound.InboxId, Receipt.Inbound.ExternalId);
}
