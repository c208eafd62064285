using Scrm.Core.Foundation;

namespace Scrm.Bench.Personas;

/// <summary>Where ids are of no matter.</summary>
internal sealed class NoIds : IIdFactory
{
    public string New() => "";
}
