using System.Globalization;
using Scrm.Core.Foundation;

namespace Scrm.Tests.Tags;

/// <summary>Ids new-1, new-2 …</summary>
internal sealed class CountingIds : IIdFactory
{
    private int _made;

    public string New() => "new-" + (++_made).ToString(CultureInfo.InvariantCulture);
}
