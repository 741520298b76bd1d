import { inflateRawSync } from "node:zlib";
import { crc32 } from "./crc32.ts";
import { LIMITS } from "./limits.ts";
import { WorkbookError } from "./workbook.ts";

/** One member of a zip package as its directory declares it. */
interface Member {
  method: number;
  crc: number;
  packed: number;
  size: number;
  /** Where its packed bytes start, after its local header. */
  start: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const WIDE = 0xffffffff;

const damaged = (detail = "cấu trúc tệp nén sai") => new WorkbookError("unreadable", detail);

/** A zip package whose directory has been checked; members are inflated one by one when asked for, within limits, and their CRC checked. */
export class Zip {
  private readonly members = new Map<string, Member>();
  private readonly bytes: Buffer;

  /** @throws WorkbookError for a damaged or encrypted package, one beyond the limits, or one whose names lead out of it. */
  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.readDirectory();
    } catch (error) {
      // Reading past the end of the bytes: the directory lies.
      throw error instanceof RangeError ? damaged() : error;
    }
  }

  get names(): string[] {
    return [...this.members.keys()];
  }

  has(name: string): boolean {
    return this.members.has(name);
  }

  /** Inflated bytes of a member; `undefined` where there is none. @throws WorkbookError where they are not what the directory declares. */
  read(name: string): Buffer | undefined {
    const member = this.members.get(name);
    if (!member) return undefined;
    const packed = this.bytes.subarray(member.start, member.start + member.packed);
    let content: Buffer;
    try {
      content =
        member.method === 0
          ? packed
          : inflateRawSync(packed, { maxOutputLength: Math.max(1, member.size), chunkSize: Math.max(64, member.size) });
    } catch {
      throw damaged(`phần ${name}`);
    }
    if (content.length !== member.size || crc32(content) !== member.crc) throw damaged(`phần ${name}`);
    return content;
  }

  private readDirectory(): void {
    const { count, offset, length } = this.end();
    if (count > LIMITS.members) throw new WorkbookError("too_large", `${count.toLocaleString("vi")} thành phần`);
    let at = offset;
    let packed = 0;
    let size = 0;
    for (let i = 0; i < count; i++) {
      if (this.bytes.readUInt32LE(at) !== CENTRAL) throw damaged();
      const nameLength = this.bytes.readUInt16LE(at + 28);
      const extraLength = this.bytes.readUInt16LE(at + 30);
      const name = nameOf(this.bytes.subarray(at + 46, at + 46 + nameLength));
      const member = this.memberAt(at, this.bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength));
      if (this.bytes.readUInt16LE(at + 8) & 1) throw new WorkbookError("encrypted");
      packed += member.packed;
      size += member.size;
      if (member.size > LIMITS.memberBytes || size > LIMITS.totalBytes)
        throw new WorkbookError("too_large", "dung lượng khi giải nén");
      if (member.size > LIMITS.ratioFromBytes && member.size > member.packed * LIMITS.ratio)
        throw new WorkbookError("too_large", "tỷ lệ nén bất thường");
      member.start = this.startOf(member.start, name, member.packed);
      if (this.members.has(name)) throw damaged(`hai thành phần cùng tên ${name}`);
      this.members.set(name, member);
      at += 46 + nameLength + extraLength + this.bytes.readUInt16LE(at + 32);
    }
    // Members that share bytes are the mark of a bomb; a directory of another length hides some.
    if (packed > this.bytes.length || at !== offset + length) throw damaged();
  }

  /** The end record: the last one, up to 64 kB of comment before the end of the file. */
  private end(): { count: number; offset: number; length: number } {
    for (let at = this.bytes.length - 22; at >= Math.max(0, this.bytes.length - 22 - 0xffff); at--) {
      if (this.bytes.readUInt32LE(at) !== END) continue;
      const [count, length, offset] = [
        this.bytes.readUInt16LE(at + 10),
        this.bytes.readUInt32LE(at + 12),
        this.bytes.readUInt32LE(at + 16),
      ];
      return { count, offset, length };
    }
    throw damaged("tệp bị cắt cụt");
  }

  private memberAt(at: number, extra: Buffer): Member {
    const member: Member = {
      method: this.bytes.readUInt16LE(at + 10),
      crc: this.bytes.readUInt32LE(at + 16),
      packed: this.bytes.readUInt32LE(at + 20),
      size: this.bytes.readUInt32LE(at + 24),
      start: this.bytes.readUInt32LE(at + 42),
    };
    if (member.method !== 0 && member.method !== 8) throw damaged("kiểu nén lạ");
    for (let i = 0; i + 4 <= extra.length; i += 4 + extra.readUInt16LE(i + 2)) {
      if (extra.readUInt16LE(i) !== 1) continue;
      // Zip64: only the fields that did not fit stand here, in this order. Some writers use it for small files too.
      let next = i + 4;
      const wide = (value: number) => {
        if (value !== WIDE) return value;
        next += 8;
        return Number(extra.readBigUInt64LE(next - 8));
      };
      member.size = wide(member.size);
      member.packed = wide(member.packed);
      member.start = wide(member.start);
    }
    return member;
  }

  /** Where a member's bytes start: after its local header, which must name the same member. */
  private startOf(header: number, name: string, packed: number): number {
    if (header + 30 > this.bytes.length || this.bytes.readUInt32LE(header) !== LOCAL) throw damaged(`phần ${name}`);
    const nameLength = this.bytes.readUInt16LE(header + 26);
    const start = header + 30 + nameLength + this.bytes.readUInt16LE(header + 28);
    const same = nameOf(this.bytes.subarray(header + 30, header + 30 + nameLength)) === name;
    if (!same || start + packed > this.bytes.length) throw damaged(`phần ${name}`);
    return start;
  }
}

/** A member's name as its path in the package. @throws WorkbookError for one that leads out of it. */
function nameOf(bytes: Buffer): string {
  const name = bytes.toString("utf8").replace(/\\/g, "/").replace(/^\/+/, "");
  if (/(^|\/)\.\.(\/|$)|^[a-z]:|\0/i.test(name))
    throw new WorkbookError("forbidden_content", "đường dẫn trỏ ra ngoài tệp");
  return name;
}
