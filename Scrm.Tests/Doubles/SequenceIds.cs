using System.Globalization;
using Scrm.Core.Foundation;

namespace Scrm.Tests.Doubles;

/// <summary>Ids 1, 2, 3 … in 26 digits.</summary>
public sealed class SequenceIds : IIdFactory
{
    private long _last;

    public string New() => Interlocked.Increment(ref _last).ToString("D26", CultureInfo.InvariantCulture);
}
