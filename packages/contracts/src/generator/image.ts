/** The parts of buf's JSON image (a FileDescriptorSet with resolved options) that the generators read. */
export interface Image {
  readonly file: readonly ImageFile[]
}

export interface ImageFile {
  readonly name: string
  readonly package?: string
  readonly messageType?: readonly ImageMessage[]
  readonly enumType?: readonly ImageEnum[]
  readonly service?: readonly ImageService[]
  readonly sourceCodeInfo?: { readonly location: readonly ImageLocation[] }
}

export interface ImageLocation {
  readonly path?: readonly number[]
  readonly leadingComments?: string
}

export type Options = Readonly<Record<string, unknown>>

export interface ImageField {
  readonly name: string
  readonly jsonName: string
  readonly number: number
  readonly label: string
  readonly type: string
  readonly typeName?: string
  readonly options?: Options
  readonly proto3Optional?: boolean
  readonly oneofIndex?: number
}

export interface ImageMessage {
  readonly name: string
  readonly field?: readonly ImageField[]
  readonly nestedType?: readonly ImageMessage[]
  readonly enumType?: readonly ImageEnum[]
  readonly options?: Options
}

export interface ImageEnum {
  readonly name: string
  readonly value: readonly { readonly name: string; readonly number: number; readonly options?: Options }[]
}

export interface ImageService {
  readonly name: string
  readonly method?: readonly {
    readonly name: string
    readonly inputType: string
    readonly outputType: string
    readonly options?: Options
    readonly clientStreaming?: boolean
    readonly serverStreaming?: boolean
  }[]
}
