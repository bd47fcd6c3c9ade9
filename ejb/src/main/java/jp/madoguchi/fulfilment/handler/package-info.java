/** How each kind of request is carried out. Found by the container; nobody names them. Private to the context. */
package jp.madoguchi.fulfilment.handler;
