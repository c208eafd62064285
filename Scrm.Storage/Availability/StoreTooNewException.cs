namespace Scrm.Storage.Availability;

/// <summary>The store was written by a newer version of Scrm; opening it would harm it.</summary>
/// <param name="path">File of the store.</param>
/// <param name="found">Version of the store.</param>
/// <param name="supported">Newest version this program knows.</param>
internal sealed class StoreTooNewException(string path, long found, long supported) : StoreRefusedException(
    $"数据文件 {path} 的版本是 {found}，由更新的 Scrm 写入；本程序只支持到版本 {supported}。请启动更新的 Scrm，或恢复升级前的备份。"
    + $" / The store {path} has version {found}, written by a newer Scrm; this one supports versions up to {supported}."
    + " Start the newer Scrm, or restore the backup made before the upgrade.")
{
    /// <summary>Version of the store.</summary>
    public long Found { get; } = found;

    /// <summary>Newest version this program knows.</summary>
    public long Supported { get; } = supported;
}
