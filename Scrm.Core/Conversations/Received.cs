namespace Scrm.Core.Conversations;

/// <summary>A message the store has taken.</summary>
/// <param name="Receipt">The proof.</param>
/// <param name="IsNew">True: it had not been seen before.</param>
/// <param name="Lease">The right to take its turn; null: somebody else has it, or the turn is done.</param>
/// <param name="HasEarlier">True: earlier messages of the contact wait for their turns.</param>
public sealed record Received(Receipt Receipt, bool IsNew, TurnLease? Lease, bool HasEarlier);
