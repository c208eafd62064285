namespace Scrm.Core.ServiceTimes;

/// <summary>One stretch of real time in which people serve.</summary>
/// <param name="From">Its first moment.</param>
/// <param name="To">The moment it is over.</param>
internal readonly record struct Opening(DateTimeOffset From, DateTimeOffset To);
