namespace Scrm.Core.Foundation;

/// <summary>Makes ids: opaque strings, unique across processes, roughly sortable by time.</summary>
public interface IIdFactory
{
    /// <summary>A new id of 26 characters.</summary>
    string New();
}
