using Scrm.Core.Contacts;
using Scrm.Core.Tagging;

namespace Scrm.Core.Orders;

/// <summary>What storing an order changes: all of it is stored, or nothing.</summary>
/// <param name="Order">As it shall be; its version follows on the expected one.</param>
/// <param name="ExpectedVersion">Version that must be stored now; 0: there must be none of the shop's number.</param>
/// <param name="Touchpoint">The timeline's entry, or null; one that is there already stays.</param>
/// <param name="Signal">What rules are to see, or null.</param>
public sealed record OrderCommit(Order Order, long ExpectedVersion, Touchpoint? Touchpoint, PendingSignal? Signal);
