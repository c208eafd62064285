using Scrm.Core.Contacts;
using Scrm.Core.Orders;
using Scrm.Core.Personas;
using Scrm.Core.Signals;

namespace Scrm.Core.Standing;

/// <summary>Gathers how often and how lately a person is here and buys.</summary>
public sealed class ReadBehaviour(IActivityStore activity, IOrderStore orders, PersonaLibrary personas, TimeProvider time)
{
    /// <summary>The facts now.</summary>
    public async Task<BehaviourFacts> HandleAsync(Contact contact, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var since = now.AddDays(-BehaviourFacts.Days);
        return new BehaviourFacts
        {
            Now = now,
            LastSeenAt = contact.LastSeenAt,
            Orders = [.. (await orders.CountingSinceAsync(contact.Id, since, cancellationToken))
                .Select(o => new PaidOrder(o.At, Money.InUnits(o.NetMinor, o.Currency), o.Currency))],
            Hours = await activity.HoursAsync(contact.Id, since, cancellationToken),
            Offset = (await personas.CurrentAsync(cancellationToken)).Counting.Clock.Local(now).Offset,
        };
    }
}
