using Scrm.Core.ServiceTimes;

namespace Scrm.Core.Routing;

/// <summary>What is due in an open conversation.</summary>
/// <param name="OfferOver">An offered transfer was not answered in time.</param>
/// <param name="Returns">Its agent left the customer waiting too long: back to the queue.</param>
/// <param name="Service">The promise due next, as it stands now.</param>
/// <param name="Marks">True: that is not what is written down.</param>
public sealed record OpenStep(bool OfferOver, bool Returns, ServiceMark? Service, bool Marks)
{
    /// <summary>True when anything is due.</summary>
    public bool Any => OfferOver || Returns || Marks;
}
